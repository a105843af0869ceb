import Foundation
import Helpdesk
import Testing

@Suite struct RefusalTests {
  /// A command of Mika's on Jana's ticket, and the rule that stands in its way.
  static let refusals: [(words: [String], rule: String)] = [
    (["close", "1"], "close.unanswered-message"),
    (
      ["close", "1", "--outcome", "spam", "--summary", "Nothing but an advertisement"],
      "close.unanswered-message"
    ),
    (["reply", "1", "--channel", "email", "--text", "Hallo"], "external.no-open-migration"),
    (["reply", "1", "--channel", "buyer-seller-messaging", "--macro", "nothing"], "macro.unknown"),
    (
      ["reply", "1", "--channel", "buyer-seller-messaging", "--macro", "migration-notice-media"],
      "migration.order-of-steps"
    ),
    (["migrate", "open", "1", "--reason", "media", "--note", "x", "--to", "email"], "migration.reason"),
    (["migrate", "open", "1", "--reason", "safety", "--note", "x", "--to", "phone"], "migration.reason"),
    (["migrate", "withdraw", "1", "--reason", "changed our mind"], "migration.order-of-steps"),
    (["nrn", "1", "--reason", "-"], "nrn.reason"),
    (["attest", "1/0", "--reason", "typed by hand"], "permission.denied"),
    (["macro", "lock", "ask-order-id"], "permission.denied"),
    (["deliver", "--receipt", "1/0", "--state", "accepted"], "permission.denied"),
  ]

  @Test(arguments: refusals.map(\.rule).indices)
  func `a refusal is exit status 2 and one object`(_ index: Int) async throws {
    let (words, rule) = Self.refusals[index]
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    let environment = ["HELPDESK_AS": "agent:mika", "HELPDESK_ROLE": "agent"]
    let asJSON = try await Program.run(words + ["--json"], in: shop.folder, environment: environment)
    #expect(asJSON.status == 2 && asJSON.complaint.isEmpty, "\(asJSON.complaint)")
    let refused = try asJSON.json
    #expect(refused.keysInOrder == ["refused"])
    #expect(refused["refused"].names == ["rule", "explanation", "obligations", "findings"])
    #expect(refused["refused"]["rule"].string == rule)
    #expect(refused["refused"]["explanation"].string?.contains("Next: ") ?? false)

    let plain = try await Program.run(words, in: shop.folder, environment: environment)
    #expect(plain.status == 2 && plain.output.isEmpty)
    #expect(plain.complaint.hasPrefix("Refused: \(rule)\n") && plain.complaint.contains("Next: "))
    #expect(!plain.complaint.contains("\u{1B}"))
  }

  @Test func `what is owed stands in the refusal with the command that discharges it`() async throws {
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    let owed = try await shop.mika("close", "1").json["refused"]["obligations"].items
    let pairs = owed.map { "\($0["code"].string ?? "") \($0["dischargedBy"].string ?? "-")" }
    #expect(pairs.contains("answer reply") && pairs.contains("resolution-summary close"))
    let plain = try await shop.run("close", "1", "--role", "agent")
    #expect(plain.complaint.contains("[ ] ") && plain.complaint.contains("(helpdeskctl reply)"))
  }

  @Test func `a failed summary may be attested by a lead`() async throws {
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    let sent = try await shop.mika(
      "reply", "1", "--channel", "buyer-seller-messaging", "--macro", "resolution-summary", "--set",
      "outcome=replacement", "--set", "text=Wir senden Ihnen morgen ein neues Gerät."
    ).json
    let entry = try #require(sent["entry"].string)
    let lead = ["HELPDESK_AS": "lead:noor", "HELPDESK_ROLE": "lead"]
    let reason = ["--reason", "Typed by hand on the order page", "--json"]
    let early = try await Program.run(["attest", entry] + reason, in: shop.folder, environment: lead)
    #expect(early.refusedBy == "attest.nothing-failed")
    let bounced = try await shop.mika("deliver", "--receipt", entry, "--state", "bounced").json
    #expect(bounced["delivery"].string == "bounced" && bounced["entry"].string == entry)
    let attested = try await Program.run(["attest", entry] + reason, in: shop.folder, environment: lead).json
    #expect(attested.keysInOrder == ["entry", "delivery", "attempts"])
    #expect(attested["delivery"].string == "accepted")
    let shown = try await shop.mika("show", "1").json["entries"].items
    #expect(shown.contains { $0["entry"].string == entry && $0["attested"].truth == true })
  }

  @Test func `a call outside a migration is kept on a linked ticket`() async throws {
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    let call = try await shop.mika(
      "call", "1", "--direction", "in", "--number", "+49 30 1234567", "--started", "2026-03-09T10:00:00Z",
      "--ended",
      "2026-03-09T10:04:30Z", "--summary", "She asks how to send the video."
    ).json
    #expect(call["ticket"].number == 2 && call["entry"].string == "2/0")
    let linked = try await shop.mika("show", "1").json["linked"]
    #expect(linked.items.count == 1 && linked[0]["ticket"].number == 2)
    #expect(linked[0]["entries"][0]["type"].string == "call.logged")
  }
}
