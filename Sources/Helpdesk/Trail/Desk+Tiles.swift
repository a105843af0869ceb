public import Foundation
import HelpdeskStore
import HelpdeskTrail

extension Desk {
  /// Lays out the whole log as files that other people's tools verify (C2SP `tlog-tiles`): hashes, leaves and the
  /// checkpoint they lead to.
  ///
  /// - Parameters:
  ///   - directory: Where the files go; full tiles that are there already are left alone.
  ///   - progress: Told how many leaves of how many are done, from time to time.
  /// - Returns: How many leaves the checkpoint covers.
  /// - Throws: ``DeskError/noSigner`` where nothing was ever signed, ``DeskError`` where the desk cannot be read,
  ///   and the file system's errors.
  @discardableResult
  public func writeTiles(
    to directory: URL, progress: (@Sendable (_ done: Int64, _ size: Int64) -> Void)? = nil
  ) async throws -> Int64 {
    if let issuer { try await issuer.issue() }
    return try await reading { snapshot in
      guard let checkpoint = try snapshot.lastCheckpoint() else { throw DeskError.noSigner }
      let tree = try snapshot.tree()
      for tile in LogTile.tiles(size: checkpoint.size) {
        if let path = tile.entriesPath {
          try Self.write(tile, to: directory.appending(path: path)) { try snapshot.entries(of: tile) }
          progress?(tile.number * Int64(LogTile.fullWidth) + Int64(tile.width), checkpoint.size)
        }
        try Self.write(tile, to: directory.appending(path: tile.path)) { try tree.bytes(of: tile) }
      }
      // Last, so that whoever finds a checkpoint finds all that it covers.
      try Data(checkpoint.note).write(to: directory.appending(path: "checkpoint"), options: .atomic)
      return checkpoint.size
    }
  }

  private static func write(_ tile: LogTile, to file: URL, _ bytes: () throws -> [UInt8]) throws {
    // A full tile never changes.
    if tile.width == LogTile.fullWidth, FileManager.default.fileExists(atPath: file.path) { return }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(try bytes()).write(to: file, options: .atomic)
  }
}

extension ReadSnapshot {
  /// The leaves of a tile of level 0 as one file.
  fileprivate func entries(of tile: LogTile) throws -> [UInt8] {
    var bundle: [UInt8] = []
    let first = tile.number * Int64(LogTile.fullWidth)
    for entry in try log(after: first - 1, limit: tile.width) {
      try EntryBundle.append(entry.leaf, to: &bundle)
    }
    return bundle
  }
}
