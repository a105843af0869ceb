import Foundation
import Testing

@Suite struct GrammarTests {
  static let arrangements = [
    ["--desk", "other.sqlite", "--json", "inbox"], ["inbox", "--desk", "other.sqlite", "--json"],
    ["--json", "inbox", "--desk", "other.sqlite"], ["trail", "--desk", "other.sqlite", "--json", "head"],
    ["--desk", "other.sqlite", "trail", "head", "--json"],
    ["trail", "head", "--json", "--desk=other.sqlite"],
    ["--desk", "nowhere.sqlite", "trail", "--json", "head", "--desk", "other.sqlite"],
    [
      "desk", "--json", "address", "--role", "admin", "add", "x@brightnest.example", "--desk", "other.sqlite",
    ],
  ]

  @Test(arguments: arguments(of: arrangements))
  func `global options stand before and after the verb, and the last one counts`(_ words: String) async throws
  {
    let shop = try await Shop(name: "other.sqlite")
    let run = try await Program.run(words.split(separator: " ").map(String.init), in: shop.folder)
    #expect(run.status == 0, "\(run.complaint)")
    for line in run.lines { _ = try Parsed(line) }
  }

  @Test func `who acts comes from the option, else the environment, else nobody in particular`() async throws
  {
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    let agent = ["HELPDESK_AS": "agent:mika", "HELPDESK_ROLE": "agent"]
    #expect(try await shop.run("note", "1", "--text", "A note", "--json").refusedBy == "permission.denied")
    #expect(try await shop.run("note", "1", "--text", "A note", environment: agent).status == 0)
    let overruled = try await shop.run(
      "note", "1", "--text", "A note", "--role", "viewer", "--json", environment: agent)
    #expect(overruled.refusedBy == "permission.denied")
    let log = try await shop.run("trail", "log", "--ticket", "1", "--json").jsonLines
    #expect(log.map { $0["actor"].string }.contains("agent:mika"))
    let stranger = try await shop.run("inbox", environment: ["HELPDESK_ROLE": "emperor"])
    #expect(stranger.status == 65)
  }

  @Test func `each sub-command has a page of help`() async throws {
    let shop = try await Shop(hasDesk: false)
    for verb in Self.verbs {
      let help = try await Program.run(
        verb.split(separator: " ").map(String.init) + ["--help"], in: shop.folder)
      #expect(help.status == 0 && help.output.contains("--desk <path>"), "\(verb)")
    }
  }

  /// Every sub-command that cli.md and the scope of this version name.
  static let verbs = [
    "init", "ingest", "parse", "inbox", "show", "search", "assign", "tag", "priority", "categorize", "note",
    "reply", "call", "nrn", "migrate open", "migrate notice", "migrate end", "migrate summarize",
    "migrate withdraw", "close", "reopen", "macro list", "macro show", "macro publish", "macro lock",
    "macro retire", "deliver", "fetch", "doctor", "attest", "sweep", "check", "explain", "trail head",
    "trail log", "trail verify", "trail checkpoint", "trail proof", "trail tiles", "trail check-proofs",
    "evidence", "verify", "erase", "hold", "fees", "health", "report responses", "classify", "rebuild",
    "desk show", "desk address add", "desk address remove", "enrol", "orders import", "transfer",
    "claim open",
    "claim close",
  ]

  private static func arguments(of lists: [[String]]) -> [String] { lists.map { $0.joined(separator: " ") } }
}
