import Foundation
import Helpdesk
import HelpdeskStore
import HelpdeskTesting
import HelpdeskTrail
import Testing

@Suite struct TileTests {
  @Test func `the tiles of a log lead to its checkpoint`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create(options: Signing.options())
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    for number in 0..<290 {
      try await desk.perform(.note("Spoke to the workshop, call number \(number)."), on: ticket, by: .mika)
    }
    let directory = folder.folder.appending(path: "tiles")
    let size = try await desk.writeTiles(to: directory)
    try await desk.close()
    let note = try Data(contentsOf: directory.appending(path: "checkpoint"))
    let checkpoint = try Checkpoint(verifying: Array(note), key: VerifierKey(Signing.key()))
    #expect(checkpoint.size == size && size > 256)
    let full = try Self.hashes(in: directory.appending(path: "tile/0/000"))
    let rest = try Self.hashes(in: directory.appending(path: "tile/0/001.p/\(size - 256)"))
    var frontier = TreeFrontier()
    var nodes: [TreeNode] = []
    for hash in full + rest { frontier.append(hash, completed: &nodes) }
    #expect(frontier.root == checkpoint.root)
    let above = try Self.hashes(in: directory.appending(path: "tile/1/000.p/1"))
    #expect(above == nodes.filter { $0.id.level == 8 }.map(\.hash))
    let entries = try Data(contentsOf: directory.appending(path: "tile/entries/001.p/\(size - 256)"))
    #expect(try Self.leaves(in: Array(entries)).map { Hash.leaf($0) } == rest)
  }

  @Test func `a desk that nobody signs for has no tiles`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    await #expect(throws: DeskError.noSigner) {
      try await desk.writeTiles(to: folder.folder.appending(path: "tiles"))
    }
    try await desk.close()
  }

  private static func hashes(in file: URL) throws -> [Hash] {
    let bytes = Array(try Data(contentsOf: file))
    return try stride(from: 0, to: bytes.count, by: 32).map {
      try #require(Hash(Array(bytes[$0..<($0 + 32)])))
    }
  }

  private static func leaves(in bytes: [UInt8]) throws -> [[UInt8]] {
    var leaves: [[UInt8]] = []
    var rest = bytes[...]
    while let high = rest.popFirst(), let low = rest.popFirst() {
      let count = Int(high) << 8 | Int(low)
      leaves.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return leaves
  }
}
