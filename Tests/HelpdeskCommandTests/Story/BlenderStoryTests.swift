import Foundation
import Helpdesk
import Testing

/// Jana's blender from the first message to the closing record, as a script would drive it.
@Suite struct BlenderStoryTests {
  private let note =
    "The buyer filmed the noise; the file has 22 MB, and messages carry neither video nor that size."

  @Test func `a video travels off the channel and its outcome comes back`() async throws {
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    try await openAndAnnounce(shop)
    try await exchange(shop)
    try await summarizeAndClose(shop)
    try await lookBack(shop)
  }

  private func openAndAnnounce(_ shop: Shop) async throws {
    let phone = try await shop.mika(
      "reply", "1", "--channel", "buyer-seller-messaging", "--text", "Rufen Sie an: +49 30 1234567")
    #expect(phone.status == 2 && phone.refusedBy == "reply.compliance")
    let finding = try phone.json["refused"]["findings"][0]
    #expect(finding.names == ["rule", "severity", "start", "end", "excerpt", "advice"])
    #expect(finding["rule"].string == "contact.phone" && finding["start"].number == 14)
    let early = try await shop.mika("migrate", "notice", "1")
    #expect(early.refusedBy == "migration.order-of-steps")

    let opened = try await shop.mika(
      "migrate", "open", "1", "--reason", "media", "--note", note, "--to", "email", "--file-name",
      "geraeusch.mp4",
      "--file-bytes", "22000000", at: "2026-03-09T09:30:00Z"
    ).json
    #expect(opened.keysInOrder == ["ticket", "entry", "migration"])
    let keys: Set<String> = ["state", "awaiting", "reason", "channel", "address", "due", "breached"]
    #expect(opened["migration"].names == keys)
    #expect(
      opened["migration"]["state"].string == "justified" && opened["migration"]["reason"].string == "media")
    #expect(opened["migration"]["address"].string == "support@brightnest.example")

    let notice = try await shop.mika("migrate", "notice", "1", at: "2026-03-09T09:35:00Z").json
    #expect(notice.keysInOrder == ["ticket", "entry", "migration", "text"])
    #expect(notice["migration"]["awaiting"].string == "notice")
    #expect(notice["text"].string?.contains("support@brightnest.example") ?? false)
    #expect(notice["text"].string?.hasPrefix("Guten Tag") ?? false)
    let delivered = try await shop.mika("deliver", "--spool", "out", at: "2026-03-09T09:40:00Z").json
    #expect(delivered.keysInOrder == ["entry", "delivery", "attempts"])
    #expect(delivered["entry"].string == notice["entry"].string && delivered["delivery"].string == "accepted")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: shop.folder.appending(path: "out").path).count == 1)
  }

  private func exchange(_ shop: Shop) async throws {
    let video = try await shop.receive(.janaSendsVideo, at: "2026-03-09T11:05:00Z")
    #expect(video.map(\.ticket) == [TicketID(rawValue: 1)])
    let external = try await shop.mika("show", "1").json
    #expect(external["migration"]["state"].string == "external")
    #expect(external["migration"]["due"].string == "2026-03-10T11:05:00.000Z")
    let file = try #require(external["entries"].items.last?["attachments"][0])
    #expect(file["filename"].string == "geraeusch.mp4" && file["mime"].string == "video/mp4")
    let answer = try await shop.mika(
      "reply", "1", "--channel", "email", "--text", "Danke, das Video ist angekommen.",
      at: "2026-03-09T11:30:00Z"
    ).json
    #expect(answer.keysInOrder == ["ticket", "entry", "delivery", "text", "findings"])
    #expect(answer["delivery"].string == "queued" && answer["findings"].items.isEmpty)
    let early = try await shop.mika(
      "close", "1", "--outcome", "information", "--summary", "Video received and seen")
    #expect(early.refusedBy == "close.migration-open")
    let codes = try early.json["refused"]["obligations"].items.compactMap { $0["code"].string }
    #expect(codes.contains("migration-end") && codes.contains("official-summary"))
  }

  private func summarizeAndClose(_ shop: Shop) async throws {
    let ended = try await shop.mika(
      "migrate", "end", "1", "--outcome", "Video received, the motor is faulty", at: "2026-03-09T12:00:00Z"
    ).json
    #expect(ended["migration"]["state"].string == "ended")
    let summary = try await shop.mika(
      "migrate", "summarize", "1", "--outcome", "refund", "--text",
      "Der Motor ist defekt, wir erstatten den Kaufpreis.",
      "--amount", "89.90", "--currency", "EUR", at: "2026-03-09T12:10:00Z"
    ).json
    #expect(summary["text"].string?.contains("89.90 EUR") ?? false)
    let record = [
      "--outcome", "refund", "--summary", "Refunded after the video showed a faulty motor", "--currency",
      "EUR",
    ]
    func close(_ amount: String) async throws -> Program.Run {
      try await Program.run(
        ["close", "1", "--amount", amount, "--json", "--as", "agent:mika", "--role", "agent"] + record,
        in: shop.folder)
    }
    #expect(try await close("89.90").refusedBy == "close.summary-not-delivered")
    _ = try await shop.mika("deliver", at: "2026-03-09T12:15:00Z")
    #expect(try await close("79.90").refusedBy == "close.summary-contradicts")
    let closed = try await close("89.90").json
    #expect(
      closed["status"].string == "closed" && closed["ticket"].number == 1 && closed["entry"].string != nil)
    #expect(try await close("89.90").refusedBy == "close.already-closed")
    let row = try await shop.mika("inbox", "--filter", "closed").json
    #expect(row["status"].string == "closed" && row["outcome"].string == "refund")
    #expect(row["migration"].string == "summarized")
  }

  private func lookBack(_ shop: Shop) async throws {
    let whole = try await shop.mika("show", "1").json
    let types = whole["entries"].items.compactMap { $0["type"].string }
    let states = ["justified", "notice-sent", "external", "ended", "summarized"]
    var seen: [String] = []
    for (number, type) in types.enumerated() {
      let past = try await shop.mika("show", "1", "--at-entry", String(number)).json
      #expect(past["entries"].items.count == number + 1)
      #expect(past["entries"].items.last?["type"].string == type)
      #expect((past["status"].string == "closed") == (number == types.count - 1))
      if let state = past["migration"]["state"].string, seen.last != state { seen.append(state) }
    }
    #expect(seen == states)
    let macro = try #require(whole["entries"].items.first { !$0["macro"].isNull }?["macro"])
    #expect(macro.names.isSuperset(of: ["id", "version", "language", "digest"]))
    #expect(macro["language"].string == "de" && macro["digest"].string?.count == 64)
    #expect(types.contains("attempt.refused"))
    #expect(try await shop.mika("trail", "verify").json["ok"].truth == true)

    let thanks = InboundMessage.jana("<jana-2@mail.example>", at: "2026-03-09T15:00:00Z", "Vielen Dank!")
    try await shop.receive(thanks, at: "2026-03-09T15:01:00Z")
    #expect(try await shop.mika("show", "1").json["status"].string == "open")
    let waived = try await shop.mika("nrn", "1", "--reason", "She only says thank you").json
    #expect(waived.keysInOrder == ["ticket", "entry"])
  }
}
