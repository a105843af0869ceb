import Foundation
import Helpdesk
import HelpdeskTesting
import Testing

/// Two commands are one exactly when they say the same, down to the byte.
@Suite struct FingerprintTests {
  private static let file = MailFile(name: "lid.pdf", type: "application/pdf", bytes: [1, 2, 3])
  private static let call = Call(
    .inbound, number: "+49 151 5550 0123", startedAt: TemporaryDesk.start, endedAt: TemporaryDesk.start,
    summary: "Asked about the lid.")

  /// Commands of which no two may be taken for each other.
  private static let commands: [Command] = [
    .note("caf\u{E9}"), .note("cafe\u{301}"), .note(""), .reopen(reason: "caf\u{E9}"), .assign(nil),
    .assign("agent:a"), .assign("agent:b"), .tag(adding: ["a", "b"], removing: []),
    .tag(adding: ["ab"], removing: []), .tag(adding: ["a"], removing: ["b"]), .tag(adding: [], removing: []),
    .prioritize(.high), .prioritize(.normal), .categorize(.delivery), .categorize(.invoice),
    .noResponseNeeded(entry: nil, reason: "x"), .noResponseNeeded(entry: 0, reason: "x"),
    .reply("x", on: .email), .reply("x", on: .buyerSellerMessaging),
    .reply("x", on: .email, attachments: [file]),
    .reply(
      "x", on: .email, attachments: [MailFile(name: "lid.pdf", type: "text/plain", bytes: [1, 2, 3])]),
    .reply(
      "x", on: .email, attachments: [MailFile(name: "lid.pdf", type: "application/pdf", bytes: [1, 2, 4])]),
    .reply(macro: MacroID("x"), on: .email), .reply(macro: MacroID("x"), slots: ["a": "b"], on: .email),
    .reply(macro: MacroID("x"), on: .email, language: .german),
    .close(.information, "x"), .close(.noFault, "x"), .close(.refund, "x", amount: try? Money("1.00", .eur)),
    .close(.refund, "x", amount: try? Money("1.00", .usd)),
    .migrate(.notice()), .migrate(.notice(slots: ["a": "b"])), .migrate(.notice(language: .german)),
    .migrate(.end("x")), .migrate(.withdraw(reason: "x")),
    .migrate(.summarize(Resolution(.information, "x"))),
    .migrate(.open(.media(file: "x", bytes: 1), note: "y", to: .email)),
    .migrate(.open(.media(file: "x", bytes: 2), note: "y", to: .email)),
    .migrate(.open(.safety(reference: "x"), note: "y", to: .email)),
    .migrate(.open(.safety(reference: "x"), note: "y", to: .email, address: "z@brightnest.example")),
    .receipt(Receipt(entry: 1, .accepted)), .receipt(Receipt(entry: 1, .confirmed)),
    .receipt(Receipt(entry: 1, .failed(.bounced))), .receipt(Receipt(entry: 1, .failed(.blocked))),
    .receipt(Receipt(entry: 1, .accepted, transport: "spool")), .attest(entry: 1, reason: "x"), .sweep,
    .call(call),
  ]

  @Test func `no command is taken for another`() async throws {
    let temporary = try await TemporaryDesk()
    let ticket = try await temporary.desk.takeIn(.relay("<1@relay.example>"))
    var seen: [[UInt8]: Command] = [:]
    for command in Self.commands {
      let fingerprint = command.fingerprint(on: ticket)
      #expect(fingerprint.count == 32)
      #expect(seen.updateValue(command, forKey: fingerprint) == nil, "\(command) like another")
      #expect(command.fingerprint(on: ticket) == fingerprint)
      #expect(command.fingerprint(on: TicketID(rawValue: ticket.rawValue + 1)) != fingerprint)
    }
  }

  /// Keys outlive the version of the engine that bound them, so these bytes never change.
  @Test func `fingerprints are those of the first version`() throws {
    let ticket = TicketID(rawValue: 1042)
    let fingerprints = Self.commands.map { command in
      command.fingerprint(on: ticket).prefix(4).map { String(format: "%02x", $0) }.joined()
    }
    #expect(fingerprints.joined(separator: " ") == Self.golden)
  }

  private static let golden = """
    aaacf8c3 99b8a6ce 6175d0f0 b3f5f002 82ff8e2a b59f01c5 d4ff0a83 39e2693b 15401b68 048e1aaa \
    5810ed0b 946a9515 38ec914c 100f2cf9 27861c64 88df97db 332359e5 4dc29f43 4af6cca8 e542e190 \
    21e9b638 18f9053b dfdfa120 403bd5c8 f68d6058 77b1bb16 90ccbb76 62f35484 b832b8f2 7455bc72 \
    a7da4fa7 9e9302eb 9968e678 d1a4b546 0c7dffec c6ed74a1 b2d5e06a b6e70ca9 7dd6c223 a6b0080d \
    83236a32 c166cef9 13f8509a 7ed821de 2f8c0c14 1ab44b4c db0b1dc4
    """
}
