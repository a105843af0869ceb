import Foundation
import Helpdesk
import Testing

@Suite struct MacroTests {
  private static let greeting = """
    {"id":"colour-answer","slots":[{"name":"colour","kind":"choice","choices":[
      {"value":"red","wording":{"en":"red","de":"rot"}}]},{"name":"day","kind":"date"}],
     "texts":{"en":"It is {colour} and comes on {day}.","de":"Es ist {colour} und kommt am {day}."}}
    """

  private func publish(_ text: String, in shop: Shop, role: String = "admin") async throws -> Program.Run {
    try Data(text.utf8).write(to: shop.folder.appending(path: "macro.json"))
    return try await shop.run("macro", "publish", "macro.json", "--role", role, "--json")
  }

  @Test func `every macro is listed in one shape`() async throws {
    let shop = try await Shop()
    let macros = try await shop.run("macro", "list", "--json").jsonLines
    #expect(macros.count == Macro.builtIn.count)
    let keys: Set<String> = ["macro", "version", "locked", "digest", "languages", "slots"]
    #expect(macros.allSatisfy { $0.names.isSuperset(of: keys) && $0["digest"].string?.count == 64 })
    #expect(macros.contains { $0["macro"].string == "resolution-summary" && $0["locked"].truth == true })
    let shown = try await shop.run("macro", "show", "resolution-summary", "--json").json
    let languages = ["de", "en", "es", "fr", "it", "ja", "zh"]
    #expect(shown["texts"].names == Set(languages) && shown["languages"].strings == languages)
    #expect(shown["slots"].items.map { $0["name"].string } == ["outcome", "text"])
  }

  @Test func `versions are added, locked and retired`() async throws {
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    let first = try await publish(Self.greeting, in: shop, role: "lead").json
    #expect(first["version"].number == 1 && first["locked"].truth == false)
    let second = try await publish(Self.greeting, in: shop).json
    #expect(second["version"].number == 2 && second["digest"].string != first["digest"].string)
    let reply = [
      "reply", "1", "--channel", "buyer-seller-messaging", "--macro", "colour-answer", "--role", "agent",
    ]
    let slots = ["--set", "colour=red", "--set", "day=2026-03-12", "--json"]
    let sent = try await Program.run(reply + slots, in: shop.folder).json
    #expect(sent["text"].string == "Es ist rot und kommt am 2026-03-12.")
    let wrong = try await Program.run(
      reply + ["--set", "colour=blue", "--set", "day=2026-03-12", "--json"], in: shop.folder)
    #expect(wrong.refusedBy == "macro.slot")
    let locked = try await shop.run("macro", "lock", "colour-answer", "--role", "admin", "--json").json
    #expect(locked["locked"].truth == true)
    let altered = try await Program.run(reply + slots + ["--text", "Es ist blau."], in: shop.folder)
    #expect(altered.refusedBy == "macro.locked")
    _ = try await shop.run("macro", "retire", "colour-answer", "--role", "admin", "--json")
    #expect(try await Program.run(reply + slots, in: shop.folder).refusedBy == "macro.retired")
  }

  @Test func `a locked macro is published by an admin alone`() async throws {
    let shop = try await Shop()
    let locked = Self.greeting.replacing("\"slots\"", with: "\"locked\":true,\"slots\"")
    #expect(try await publish(locked, in: shop, role: "lead").refusedBy == "permission.denied")
    #expect(try await publish(locked, in: shop).json["locked"].truth == true)
    #expect(try await publish(Self.greeting, in: shop).refusedBy == "macro.locked")
  }

  /// Files that cannot be used.
  static let flawed = [
    "", "[]", "{}", "no json", #"{"id":"a"}"#, #"{"id":1,"texts":{"en":"x"}}"#,
    #"{"id":"a","texts":{"english":"x"}}"#, #"{"id":"a","texts":{"en":1}}"#,
    #"{"id":"a","texts":{"en":"x"},"colour":"red"}"#, #"{"id":"a","texts":{"en":"x"},"locked":1}"#,
    #"{"id":"a","texts":{"en":"x"},"version":"2"}"#, #"{"id":"a","texts":{"en":"x"},"version":1.5}"#,
    #"{"id":"a","texts":{"en":"x"},"purpose":"poem"}"#,
    #"{"id":"a","texts":{"en":"{b}"},"slots":[{"name":"b","kind":"poem"}]}"#,
    #"{"id":"a","texts":{"en":"{b}"},"slots":[{"name":"b","kind":"choice"}]}"#,
    #"{"id":"a","texts":{"en":"{b}"},"slots":[{"name":"b","kind":"text","width":3}]}"#,
  ]

  @Test(arguments: flawed)
  func `a flawed file is bad input and publishes nothing`(_ text: String) async throws {
    let shop = try await Shop()
    let run = try await publish(text, in: shop)
    #expect(run.status == 65 && !run.complaint.isEmpty, "\(run.output)")
    #expect(try await shop.run("macro", "list", "--json").lines.count == Macro.builtIn.count)
  }
}
