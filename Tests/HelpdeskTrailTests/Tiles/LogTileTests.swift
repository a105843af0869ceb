import HelpdeskTrail
import Testing

@Suite struct LogTileTests {
  static let rows: [(size: Int64, paths: [String])] = [
    (0, []),
    (-1, []),
    (1, ["tile/0/000.p/1"]),
    (255, ["tile/0/000.p/255"]),
    (256, ["tile/0/000", "tile/1/000.p/1"]),
    (257, ["tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1"]),
    (512, ["tile/0/000", "tile/0/001", "tile/1/000.p/2"]),
  ]

  @Test(arguments: rows) func `each size has its tiles`(row: (size: Int64, paths: [String])) {
    #expect(LogTile.tiles(size: row.size).map(\.path) == row.paths)
  }

  @Test func `70000 leaves need three levels`() {
    // The example of C2SP tlog-tiles.
    let tiles = Array(LogTile.tiles(size: 70_000))
    #expect(tiles.count == 274 + 2 + 1)
    #expect(tiles[272].path == "tile/0/272")
    #expect(tiles[273].path == "tile/0/273.p/112")
    #expect(tiles[273].entriesPath == "tile/entries/273.p/112")
    #expect(tiles[274...].map(\.path) == ["tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1"])
    #expect(tiles[274...].allSatisfy { $0.entriesPath == nil })
  }

  @Test func `numbers beyond a thousand go into folders`() {
    // The example of C2SP tlog-tiles: number 1234067.
    let size = Int64(1_234_067) * 256 + 1
    let last = LogTile.tiles(size: size).first { $0.width < LogTile.fullWidth }
    #expect(last?.path == "tile/0/x001/x234/067.p/1")
    #expect(LogTile.tiles(size: 256_256).contains { $0.path == "tile/0/x001/000" })
  }

  @Test(arguments: [1, 5, 255, 256, 257, 600]) func `tiles hold the hashes of their subtrees`(size: Int)
    throws
  {
    let naive = NaiveTree(size: size)
    let tree = HashTree.stored(naive.leaves)
    for tile in LogTile.tiles(size: Int64(size)) {
      let span = tile.level == 0 ? 1 : 256
      let first = Int(tile.number) * 256
      let hashes = (first..<(first + tile.width)).map { naive.root(($0 * span)..<(($0 + 1) * span)) }
      #expect(try tree.bytes(of: tile) == hashes.flatMap(\.bytes))
    }
  }

  @Test func `a tile beyond the log is an error`() throws {
    let tree = HashTree.stored(NaiveTree(size: 300).leaves)
    for tile in LogTile.tiles(size: 301).filter({ $0.level == 0 && $0.number == 1 }) {
      #expect(throws: ProofError.size) { try tree.bytes(of: tile) }
    }
    let empty = HashTree(size: 0) { _ in .emptyRoot }
    for tile in LogTile.tiles(size: 70_000) {
      #expect(throws: ProofError.size) { try empty.bytes(of: tile) }
    }
  }

  @Test func `entries have their length in front`() throws {
    var bundle: [UInt8] = []
    try EntryBundle.append([7, 8, 9], to: &bundle)
    try EntryBundle.append([UInt8](repeating: 1, count: 258), to: &bundle)
    #expect(bundle.prefix(7) == [0, 3, 7, 8, 9, 1, 2])
    #expect(bundle.count == 5 + 260)
    #expect(throws: MalformedLeaf.size) { try EntryBundle.append([], to: &bundle) }
    #expect(throws: MalformedLeaf.size) {
      try EntryBundle.append([UInt8](repeating: 1, count: 65_536), to: &bundle)
    }
    #expect(bundle.count == 5 + 260)
  }
}
