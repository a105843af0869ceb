import Foundation
import Helpdesk
import Testing

@Suite struct DirectorySinkTests {
  private static func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `the newest note is there under its name, and one stays for each span of leaves`() async throws {
    let folder = try DeskFolder()
    let sink = DirectorySink(directory: folder.folder.appending(path: "kept"))
    for size: Int64 in [1, 300, 65_536, 65_537, 200_000] {
      try await sink.publish(Array("note \(size)".utf8), size: size)
    }
    #expect(
      try Self.names(sink.directory) == ["checkpoint", "checkpoint.0", "checkpoint.1", "checkpoint.3"])
    func text(_ name: String) throws -> String {
      try String(contentsOf: sink.directory.appending(path: name), encoding: .utf8)
    }
    #expect(try text("checkpoint") == "note 200000")
    #expect(try text("checkpoint.0") == "note 65536")
    #expect(try text("checkpoint.1") == "note 65537")
  }

  @Test func `a directory that cannot be made is told`() async throws {
    let folder = try DeskFolder()
    let file = folder.folder.appending(path: "file")
    try Data().write(to: file)
    let sink = DirectorySink(directory: file.appending(path: "below"))
    await #expect(throws: (any Error).self) { try await sink.publish([1], size: 1) }
  }

  @Test func `what a desk signs arrives there`() async throws {
    let folder = try DeskFolder()
    let sink = DirectorySink(directory: folder.folder.appending(path: "kept"))
    let desk = try await folder.create(options: Signing.options(sink: sink))
    try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.close()
    let reader = try await folder.open(readOnly: true)
    let last = try #require(try await reader.lastCheckpoint())
    #expect(try Array(Data(contentsOf: sink.directory.appending(path: "checkpoint"))) == last.note)
    try await reader.close()
  }
}
