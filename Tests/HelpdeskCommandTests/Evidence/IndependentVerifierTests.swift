import Foundation
import Helpdesk
import Testing

/// The verifier in Python, written from Docs/Trail.md alone, agrees with ours.
@Suite struct IndependentVerifierTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the script with a Python that has the package `cryptography`; `Tests/install` sees to one.
  private static func run(_ arguments: [String], in folder: URL) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = tests.appending(path: "python")
    process.arguments =
      ["cryptography", "-B", tests.appending(path: "Verifier/verify.py").path] + arguments
    process.currentDirectoryURL = folder
    let output = folder.appending(path: ".verdict-\(UUID().uuidString)")
    FileManager.default.createFile(atPath: output.path, contents: nil)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
  }

  @Test func `it knows the published values`() async throws {
    let shop = try await Shop(hasDesk: false)
    #expect(try Self.run(["--selftest"], in: shop.folder).status == 0)
  }

  @Test func `what our bundles prove to us, they prove to it`() async throws {
    let shop = try await Shop(signs: true)
    try await shop.receive(.janaAsks, at: "2026-03-09T09:13:00Z")
    for arguments in [
      [
        "migrate", "open", "1", "--reason", "media", "--to", "email", "--file-name", "geraeusch.mp4",
        "--file-bytes",
        "22000000", "--note", "The buyer filmed the noise; the file has 22 MB, and messages carry no video.",
      ],
      ["migrate", "notice", "1"], ["deliver"],
    ] {
      let run = try await Program.run(
        arguments, in: shop.folder, environment: ["HELPDESK_AS": "agent:mika", "HELPDESK_ROLE": "agent"])
      #expect(run.status == 0, "\(run.complaint)")
    }
    let admin = ["HELPDESK_AS": "admin:olga", "HELPDESK_ROLE": "admin"]
    let note = try await Program.run(["trail", "checkpoint"], in: shop.folder, environment: admin)
    try Data(note.output.utf8).write(to: shop.folder.appending(path: "held"))
    _ = try await shop.mika("evidence", "1", "--out", "whole.json", "--since", "held")
    _ = try await shop.mika("evidence", "1", "--out", "official.json", "--official-only")
    let key = try Shop.verifierKey()
    for file in ["whole.json", "official.json"] {
      let theirs = try Self.run([file, "--key", key], in: shop.folder)
      #expect(theirs.status == 0, "\(file): \(theirs.output)")
      let ours = try await shop.run("verify", file, "--key", key, "--json").json
      let verdict = try Parsed(theirs.output)
      #expect(verdict["events"].number == ours["events"].number)
      #expect(
        verdict["content"].items.map { $0["state"].string }
          == ours["content"].items.map { $0["state"].string })
    }
    #expect(try Self.run(["whole.json", "--key", key, "--held", "held"], in: shop.folder).status == 0)
    let file = shop.folder.appending(path: "whole.json")
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 3] ^= 1
    try bytes.write(to: file)
    #expect(try Self.run(["whole.json", "--key", key], in: shop.folder).status == 1)
  }
}
