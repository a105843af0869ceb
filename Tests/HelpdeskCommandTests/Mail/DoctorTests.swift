import Foundation
import Helpdesk
import Testing

@Suite struct DoctorTests {
  /// The state of each check at a moment, and how the program ended.
  private func examine(_ shop: Shop, at time: String) async throws -> (
    states: [String: String], status: Int32
  ) {
    let run = try await shop.mika("doctor", at: time)
    let lines = try run.jsonLines
    #expect(
      lines.allSatisfy { $0.names == ["check", "state", "advice"] && $0["advice"].string?.isEmpty == false })
    let pairs = lines.compactMap { line in line["check"].string.map { ($0, line["state"].string ?? "") } }
    return (Dictionary(pairs) { $1 }, run.status)
  }

  private let question = "2026-03-09T09:13:00Z"

  /// A desk with Jana's question and an answer to it, which has left where `isDelivered` holds.
  private func answered(isDelivered: Bool = true) async throws -> Shop {
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: question)
    let reply = try await shop.mika(
      "reply", "1", "--channel", "buyer-seller-messaging", "--text", "Bitte drehen Sie den Deckel fest.",
      at: "2026-03-09T09:20:00Z")
    #expect(reply.status == 0)
    guard isDelivered else { return shop }
    #expect(try await shop.mika("deliver", "--spool", "out", at: "2026-03-09T09:21:00Z").status == 0)
    return shop
  }

  @Test func `a new desk is told what it lacks, and of what nothing is known`() async throws {
    let shop = try await Shop()
    let (states, status) = try await examine(shop, at: Shop.morning)
    #expect(states["own-addresses"] == "ok" && states["mail-arrives"] == "unknown" && status == 0)
    #expect(states["answers-confirmed"] == "unknown" && states["outbox-moves"] == "ok")
    let bare = try await Shop(hasDesk: false)
    #expect(try await bare.run("init", "--origin", "brightnest.example/bare").status == 0)
    let run = try await bare.run("doctor", "--json")
    #expect(run.status == 1 && run.lines.contains { $0.contains("\"own-addresses\",\"state\":\"trouble\"") })
  }

  @Test func `silence after mail is a warning`() async throws {
    let shop = try await answered()
    #expect(try await examine(shop, at: "2026-03-13T09:12:00Z").states["mail-arrives"] == "ok")
    #expect(try await examine(shop, at: "2026-03-13T09:14:00Z").states["mail-arrives"] == "warning")
    #expect(try await examine(shop, at: "2026-03-13T09:14:00Z").states["relay-arrives"] == "ok")
  }

  @Test func `mail without a buyer's message is a warning`() async throws {
    let shop = try await Shop()
    try await shop.receive(.janaSendsVideo, at: question)
    #expect(try await examine(shop, at: question).states["relay-arrives"] == "warning")
  }

  @Test func `an outbox that nobody works is trouble`() async throws {
    let shop = try await answered(isDelivered: false)
    #expect(try await examine(shop, at: "2026-03-09T10:20:00Z").status == 0)
    let (states, status) = try await examine(shop, at: "2026-03-09T10:20:01Z")
    #expect(states["outbox-moves"] == "trouble" && status == 1)
  }

  @Test(arguments: [("bounced", "answers-arrive"), ("blocked", "answers-arrive"), ("opted-out", "opt-outs")])
  func `failures are counted for thirty days`(state: String, check: String) async throws {
    let shop = try await answered()
    #expect(try await examine(shop, at: "2026-03-09T10:00:00Z").states[check] == "ok")
    let receipt = try await shop.mika(
      "deliver", "--receipt", "1/1", "--state", state, at: "2026-03-09T10:00:00Z")
    #expect(receipt.status == 0)
    #expect(try await examine(shop, at: "2026-04-08T10:00:00Z").states[check] == "warning")
    #expect(try await examine(shop, at: "2026-04-08T10:00:01Z").states[check] == "ok")
  }

  @Test func `a sender that is not authorised is trouble`() async throws {
    let shop = try await answered()
    let refusal = InboundMessage(
      kind: .failure(.senderNotAuthorised, of: nil), channel: .buyerSellerMessaging,
      externalID: "<no@relay.example>",
      order: "305-1234567-7654321", text: "The sender is not authorised.",
      sentAt: Timestamp(iso8601: "2026-03-09T09:30:00Z"))
    try await shop.receive(refusal, at: "2026-03-09T09:31:00Z")
    let (states, status) = try await examine(shop, at: "2026-03-09T09:31:00Z")
    #expect(states["sender-authorised"] == "trouble" && status == 1)
  }

  @Test func `answers that nothing ever confirmed are a warning once there are five`() async throws {
    let shop = try await answered()
    for number in 2...5 {
      _ = try await shop.mika(
        "reply", "1", "--channel", "buyer-seller-messaging", "--text",
        "Schritt \(number): Bitte fest drehen.",
        at: "2026-03-09T09:2\(number):00Z")
    }
    let first = try await examine(shop, at: "2026-03-12T00:00:00Z").states["answers-confirmed"]
    #expect(first == "unknown")
    #expect(try await shop.mika("deliver", "--spool", "out", at: "2026-03-09T09:30:00Z").status == 0)
    #expect(try await examine(shop, at: "2026-03-10T09:40:00Z").states["answers-confirmed"] == "warning")
  }

  @Test func `a confirmation counts for thirty days, then unconfirmed answers are a warning`() async throws {
    let shop = try await answered()
    func state(at time: String) async throws -> String? {
      try await examine(shop, at: time).states["answers-confirmed"]
    }
    let receipt = try await shop.run(
      "deliver", "--receipt", "1/1", "--state", "confirmed", "--at", "2026-03-10T09:00:00Z",
      environment: ["HELPDESK_AS": "agent:ida", "HELPDESK_ROLE": "admin"])
    #expect(receipt.status == 0)
    var entry = ""
    for number in 1...5 {
      let reply = try await shop.mika(
        "reply", "1", "--channel", "buyer-seller-messaging", "--text",
        "Schritt \(number): Bitte fest drehen.",
        at: "2026-03-20T09:2\(number):00Z")
      entry = try #require(reply.json["entry"].string)
    }
    #expect(try await shop.mika("deliver", "--spool", "out", at: "2026-03-20T09:30:00Z").status == 0)
    #expect(try await state(at: "2026-04-09T09:00:00Z") == "ok")
    #expect(try await state(at: "2026-04-09T09:00:01Z") == "warning")
    // What failed is settled, and four are too few to tell.
    let late = try await shop.mika(
      "deliver", "--receipt", entry, "--state", "bounced", at: "2026-04-09T09:00:02Z")
    #expect(late.status == 0)
    #expect(try await state(at: "2026-04-09T09:00:03Z") == "unknown")
  }
}
