import Foundation
import Helpdesk
import HelpdeskTrail
import Testing

/// What an auditor is given, and what he does with it.
@Suite struct EvidenceCommandTests {
  private static func answered() async throws -> Shop {
    let shop = try await Shop(signs: true)
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    _ = try await shop.mika(
      "reply", "1", "--channel", "buyer-seller-messaging", "--text",
      "Wir schicken Ihnen heute einen neuen Motor.",
      at: "2026-03-09T10:00:00Z")
    _ = try await shop.mika("deliver", at: "2026-03-09T10:01:00Z")
    return shop
  }

  private static func olga(_ shop: Shop, _ arguments: String...) async throws -> Program.Run {
    try await Program.run(
      arguments + ["--json"], in: shop.folder,
      environment: ["HELPDESK_AS": "admin:olga", "HELPDESK_ROLE": "admin"])
  }

  @Test func `a bundle goes out and verifies without any desk`() async throws {
    let shop = try await Self.answered()
    let made = try await shop.mika("evidence", "1", "--out", "jana.json").json
    #expect(made["ticket"].number == 1 && made["bundle"].string == "jana.json")
    let elsewhere = try await Shop(hasDesk: false)
    try FileManager.default.copyItem(
      at: shop.folder.appending(path: "jana.json"), to: elsewhere.folder.appending(path: "jana.json"))
    let verdict = try await elsewhere.run("verify", "jana.json", "--key", try Shop.verifierKey(), "--json")
    #expect(verdict.status == 0)
    let report = try verdict.json
    #expect(report.keysInOrder == ["ok", "ticket", "events", "content", "problems", "replayed"])
    #expect(report["ok"].truth == true && report["events"].number == made["events"].number)
    #expect(report["content"].items.allSatisfy { $0["state"].string == "verified" })
    #expect(report["content"][0].names == ["entry", "name", "state"])
  }

  @Test func `a bundle that lies ends with status 1 and says why`() async throws {
    let shop = try await Self.answered()
    _ = try await shop.mika("evidence", "1", "--out", "jana.json")
    let file = shop.folder.appending(path: "jana.json")
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: file)
    let verdict = try await shop.run("verify", "jana.json", "--key", try Shop.verifierKey(), "--json")
    #expect(verdict.status == 1)
    #expect(try verdict.json["ok"].truth == false)
    #expect(try verdict.json["problems"][0]["problem"].string?.isEmpty == false)
    let plain = try await shop.run("verify", "jana.json", "--key", try Shop.verifierKey())
    #expect(plain.status == 1 && plain.output.contains("NOT OK"))
    let badKey = try await shop.run("verify", "jana.json", "--key", "nonsense")
    #expect(badKey.status == 65)
    let missing = try await shop.run("verify", "none.json", "--key", try Shop.verifierKey())
    #expect(missing.status == 74)
  }

  @Test func `the page for a person stands beside the bundle that proves it`() async throws {
    let shop = try await Self.answered()
    let made = try await shop.mika("evidence", "1", "--out", "jana.html", "--html", "--official-only").json
    #expect(made["page"].string == "jana.html" && made["bundle"].string == "jana.json")
    #expect(made["officialOnly"].truth == true)
    let page = try String(contentsOf: shop.folder.appending(path: "jana.html"), encoding: .utf8)
    #expect(page.contains(try Shop.verifierKey()) && page.contains("Jana Albers"))
    let verdict = try await shop.run("verify", "jana.json", "--key", try Shop.verifierKey())
    #expect(verdict.status == 0)
  }

  @Test func `without a key beside the desk there is no evidence`() async throws {
    let shop = try await Shop()
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    let run = try await shop.mika("evidence", "1", "--out", "jana.json")
    #expect(run.status == 74 && run.complaint.contains("signing key"))
    #expect(!FileManager.default.fileExists(atPath: shop.folder.appending(path: "jana.json").path))
  }

  @Test func `a key that others may read is refused`() async throws {
    let shop = try await Self.answered()
    let key = shop.desk.path + ".key"
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
    let run = try await shop.mika("note", "1", "--text", "Jana rang the shop.")
    #expect(run.status == 74 && run.complaint.contains("0600"))
    #expect(try await shop.mika("show", "1").status == 0)
  }

  @Test func `the trail tells its root and checkpoint, and whether it continues a pinned one`() async throws {
    let shop = try await Self.answered()
    let signed = try await Self.olga(shop, "trail", "checkpoint").json
    let note = try #require(signed["note"].string)
    #expect(throws: Never.self) {
      try Checkpoint(verifying: Array(note.utf8), key: VerifierKey(Shop.verifierKey()))
    }
    try Data(note.utf8).write(to: shop.folder.appending(path: "pinned"))
    _ = try await shop.mika("note", "1", "--text", "Jana rang the shop.")
    let verdict = try await shop.mika("trail", "verify", "--pinned", "pinned")
    #expect(verdict.status == 0)
    let report = try verdict.json
    #expect(report.keysInOrder == ["ok", "size", "root", "checkpoint", "problems"])
    #expect(report["ok"].truth == true && report["root"].string?.count == 44)
    #expect(report["checkpoint"].string?.contains(report["root"].string ?? "?") == true)
    #expect(try await shop.mika("trail", "checkpoint").refusedBy == "permission.denied")
    let other = note.replacing("brightnest", with: "darknest")
    try Data(other.utf8).write(to: shop.folder.appending(path: "pinned"))
    let foreign = try await shop.mika("trail", "verify", "--pinned", "pinned")
    #expect(foreign.status == 1)
  }

  @Test func `other people's proofs are checked line by line`() async throws {
    let shop = try await Shop(hasDesk: false)
    let leaf = Hash.leaf([1])
    let good =
      #"{"kind":"inclusion","leafIdx":0,"treeSize":1,"root":"\#(leaf.base64)","leafHash":"\#(leaf.base64)","proof":[]}"#
    let lines = [good, good.replacing("\"leafIdx\":0", with: "\"leafIdx\":1"), "", "nonsense"]
    let run = try await shop.run("trail", "check-proofs", "-", "--json", input: lines.joined(separator: "\n"))
    #expect(run.status == 0)
    let verdicts = try run.jsonLines
    #expect(verdicts.map { $0["line"].number } == [1, 2, 4])
    #expect(verdicts.map { $0["valid"].truth } == [true, false, false])
    #expect(verdicts[0]["error"].isNull && verdicts[1]["error"].string != nil)
    #expect(verdicts[0].keysInOrder == ["line", "valid", "error"])
  }

  @Test func `one event's proof and the tiles of the log come out`() async throws {
    let shop = try await Self.answered()
    let proof = try #require(try await shop.mika("trail", "proof", "1/0").json["proof"].string)
    #expect(proof.hasPrefix("c2sp.org/tlog-proof@v1\nindex "))
    let tiles = try await shop.mika("trail", "tiles", "tiles").json
    #expect(tiles["size"].number ?? 0 > 20)
    for name in ["checkpoint", "tile/0/000.p/\(tiles["size"].number ?? 0)"] {
      #expect(FileManager.default.fileExists(atPath: shop.folder.appending(path: "tiles/\(name)").path))
    }
  }

  @Test func `erasing tells how much went, and what is kept`() async throws {
    let shop = try await Self.answered()
    #expect(try await shop.mika("erase", "1", "--reason", "request").refusedBy == "permission.denied")
    let held = try await Self.olga(shop, "hold", "1", "--reason", "A court asked for it.").json
    #expect(
      held.keysInOrder.starts(with: ["ticket", "entry", "erased"])
        && held["entry"].string?.hasPrefix("0/") == true)
    #expect(try await Self.olga(shop, "erase", "1", "--reason", "request").refusedBy == "erase.hold")
    let kept = try await Self.olga(shop, "erase", "--older-than", "0", "--reason", "retention").json
    #expect(kept["ticket"].number == 1 && kept["refused"]["rule"].string == "erase.hold")
    #expect(try await Self.olga(shop, "hold", "1", "--reason", "The case is over.", "--release").status == 0)
    let erased = try await Self.olga(shop, "erase", "1", "--reason", "request").json
    #expect(erased.keysInOrder == ["ticket", "entry", "erased"])
    #expect(erased["erased"].number ?? 0 > 3)
    #expect(!FileManager.default.fileExists(atPath: shop.desk.path + ".spool/1-1.eml"))
    let shown = try await shop.mika("show", "1").json
    #expect(shown["entries"].items.allSatisfy { $0["text"].isNull })
    #expect(try await shop.mika("trail", "verify").json["ok"].truth == true)
    #expect(try await Self.olga(shop, "erase", "--reason", "request").status == 64)
    #expect(try await Self.olga(shop, "erase", "1", "--reason", "because").status == 64)
  }
}
