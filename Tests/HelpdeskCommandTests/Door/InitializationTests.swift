import Foundation
import HelpdeskTrail
import Testing

@Suite struct InitializationTests {
  @Test func `a desk is created with a key that its owner alone can read`() async throws {
    let shop = try await Shop(hasDesk: false)
    let made = try await shop.run("init", "--origin", "brightnest.example/helpdesk", "--json").json
    #expect(made.keysInOrder.starts(with: ["desk", "origin", "verifierKey"]))
    #expect(made["desk"].string == "desk.sqlite" && made["origin"].string == "brightnest.example/helpdesk")
    let file = shop.folder.appending(path: "desk.sqlite.key")
    let rights = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
    let text = try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .newlines)
    let seed = try #require(Data(base64Encoded: text))
    let signer = try Ed25519Signer(seed: Array(seed))
    let key = try signer.verifierKey(of: "brightnest.example/helpdesk")
    #expect(made["verifierKey"].string == key.description)
  }

  @Test func `a key that stands already is not overwritten, and no desk is made`() async throws {
    let shop = try await Shop(hasDesk: false)
    let key = shop.folder.appending(path: "my.key")
    try Data("precious".utf8).write(to: key)
    let run = try await shop.run("init", "--origin", "brightnest.example/helpdesk", "--key", "my.key")
    #expect(run.status == 74)
    #expect(try String(contentsOf: key, encoding: .utf8) == "precious")
    #expect(!FileManager.default.fileExists(atPath: shop.desk.path))
  }

  @Test(arguments: ["two words/helpdesk", "", "brightnest.example/help+desk"])
  func `an origin that cannot name a log leaves nothing behind`(_ origin: String) async throws {
    let shop = try await Shop(hasDesk: false)
    #expect(try await shop.run("init", "--origin", origin).status == 65)
    let names = try FileManager.default.contentsOfDirectory(atPath: shop.folder.path)
    #expect(names.allSatisfy { $0.hasPrefix(".run") })
  }

  @Test func `a store that does not exist is no home`() async throws {
    let shop = try await Shop(hasDesk: false)
    let run = try await shop.run(
      "init", "--origin", "shop.example/helpdesk", "--marketplace", "amazon.atlantis")
    #expect(run.status == 65 && run.complaint.contains("amazon.co.jp"))
  }

  @Test func `a simulated clock stands at its beginning until it is set`() async throws {
    let shop = try await Shop(hasDesk: false)
    _ = try await shop.run("init", "--origin", "shop.example/helpdesk", "--simulated-clock")
    #expect(try await shop.run("desk", "show", "--json").json["now"].string == "1970-01-01T00:00:00.000Z")
    let later = try await shop.run("desk", "show", "--json", "--at", "2026-03-09T10:00:00+01:00").json
    #expect(later["now"].string == Shop.morning)
  }

  @Test func `addresses are added and removed by an admin`() async throws {
    let shop = try await Shop()
    let admin = ["HELPDESK_ROLE": "admin"]
    let refused = try await shop.run("desk", "address", "add", "help@brightnest.example", "--json")
    #expect(refused.status == 2 && refused.refusedBy == "permission.denied")
    let added = try await shop.run(
      "desk", "address", "add", "Help@Brightnest.example", "--json", environment: admin
    ).json
    #expect(added["supportAddresses"].strings == ["support@brightnest.example", "help@brightnest.example"])
    let phone = try await shop.run("desk", "address", "add", "+49 30 5550101", "--json", environment: admin)
      .json
    #expect(phone["supportPhones"].strings == ["+49 30 5550100", "+49 30 5550101"])
    let removed = try await shop.run(
      "desk", "address", "remove", "support@brightnest.example", "--json", environment: admin
    ).json
    #expect(removed["supportAddresses"].strings == ["help@brightnest.example"])
    #expect(!removed["ownAddresses"].strings.contains("support@brightnest.example"))
    #expect(
      try await shop.run("desk", "address", "remove", "gone@x.example", environment: admin).status == 65)
  }
}
