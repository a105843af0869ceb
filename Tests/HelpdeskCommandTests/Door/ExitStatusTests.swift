import Foundation
import Testing

@Suite struct ExitStatusTests {
  /// What is typed, and how the program ends; the shop has Jana's ticket and one entry in it.
  static let endings: [(words: String, status: Int32)] = [
    ("show 1", 0), ("explain close.summary-missing", 0), ("check", 0),
    ("close 1", 2), ("reply 1 --channel email --text Hallo", 2), ("macro show nothing", 2),
    ("migrate end 1 --outcome over", 2), ("rebuild", 2),
    ("show", 64), ("shout", 64), ("inbox --filter urgent", 64), ("note 1", 64), ("tag 1 blue", 64),
    ("tag 1", 64),
    ("inbox --limit 0", 64), ("reply 1 --channel phone --text x", 64), ("reply 1 --channel email", 64),
    ("reply 1 --channel email --macro m --set slot", 64), ("close 1 --outcome refund --amount 3", 64),
    ("note 1 --text x --role emperor", 64), ("deliver --receipt 1/0", 64),
    ("migrate open 1 --reason media --note x --to buyer-seller-messaging", 64),
    ("show one", 65), ("show 99", 65), ("note 99 --text x", 65), ("show 1 --at-entry 9", 65),
    ("show 1 --at-entry 2/0", 65), ("inbox --after nonsense", 65), ("inbox --at yesterday", 65),
    ("explain no.rule", 65), ("trail log --ticket 99", 65), ("attest 1 --reason typed", 65),
    ("close 1 --outcome refund --summary x --amount many --currency EUR", 65),
    ("close 1 --outcome refund --summary x --amount 3.999 --currency EUR", 65),
    ("call 1 --direction in --number 1 --started noon --ended noon --summary x", 65),
    ("deliver --receipt 1/0 --state bounced", 65), ("nrn 1 --entry 2/0 --reason because", 65),
    ("reply 1 --channel email --text x --language german", 65),
    ("init --origin brightnest.example/helpdesk", 74), ("inbox --desk nowhere.sqlite", 74),
    ("reply 1 --channel email --text x --attach nowhere.pdf", 74), ("macro publish nowhere.json", 74),
  ]

  @Test(arguments: endings)
  func `the end tells a script what happened`(_ words: String, _ status: Int32) async throws {
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    let run = try await Program.run(
      words.split(separator: " ").map(String.init), in: shop.folder,
      environment: ["HELPDESK_AS": "agent:mika", "HELPDESK_ROLE": "agent"], input: "Good morning")
    #expect(run.status == status, "\(run.output)\(run.complaint)")
    #expect(status == 0 ? run.complaint.isEmpty : !run.complaint.isEmpty)
    #expect(status == 0 || run.output.isEmpty)
  }

  @Test func `a time is taken by a simulated desk alone`() async throws {
    let shop = try await Shop(hasDesk: false)
    let early = try await shop.run("init", "--origin", "shop.example/helpdesk", "--at", Shop.morning)
    #expect(early.status == 65)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: shop.folder.path).allSatisfy {
        $0.hasPrefix(".run")
      })
    #expect(try await shop.run("init", "--origin", "shop.example/helpdesk").status == 0)
    let run = try await shop.run("inbox", "--at", Shop.morning)
    #expect(run.status == 65)
    #expect(run.complaint.contains("simulated"))
  }

  @Test func `a file that is no desk is left as it is`() async throws {
    let shop = try await Shop(hasDesk: false)
    let words = "Dear diary, this is no desk."
    try Data(words.utf8).write(to: shop.desk)
    #expect(try await shop.run("inbox").status == 65)
    #expect(try String(contentsOf: shop.desk, encoding: .utf8) == words)
  }

  @Test func `no complaint repeats what was given`() async throws {
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    let secret = "+49 30 1234567"
    let refused = try await shop.run(
      "reply", "1", "--channel", "buyer-seller-messaging", "--text", "Rufen Sie an: \(secret)", "--role",
      "agent")
    #expect(refused.status == 2)
    #expect(!refused.complaint.contains(secret))
    #expect(refused.complaint.contains("reply.compliance") && refused.complaint.contains("characters 14 to"))
    let bad = try await shop.run("show", secret)
    #expect(!bad.complaint.contains(secret))
  }
}
