/// One file of a log laid out for other people's tools: up to 256 hashes side by side
/// (C2SP tlog-tiles).
///
/// Level 0 holds leaf hashes; each hash of level L stands for a whole tile of level L−1.
public struct LogTile: Hashable, Sendable {
  /// How many hashes or entries a full tile has: 256.
  public static let fullWidth = 256

  /// The tile's level, from 0.
  public let level: Int
  /// The tile's number within its level, from 0.
  public let number: Int64
  /// How many hashes it holds: 256, or fewer at the right edge.
  public let width: Int

  init(level: Int, number: Int64, width: Int) {
    self.level = level
    self.number = number
    self.width = width
  }

  /// All tiles of a log, level by level from the leaves up, each level from the left.
  ///
  /// - Parameter size: How many leaves the log has; none, or a negative number, gives no tiles.
  /// - Returns: The tiles, made one by one as they are asked for.
  public static func tiles(size: Int64) -> some Sequence<LogTile> {
    let levels = sequence(first: (level: 0, count: size)) { above in
      let count = above.count / Int64(fullWidth)
      return count > 0 ? (above.level + 1, count) : nil
    }
    return levels.lazy.flatMap { level in row(level.level, count: level.count) }
  }

  private static func row(_ level: Int, count: Int64) -> some Sequence<LogTile> {
    let count = max(0, count)
    let full = count / Int64(fullWidth)
    let rest = Int(count % Int64(fullWidth))
    return (0..<(full + (rest > 0 ? 1 : 0))).lazy.map { number in
      LogTile(level: level, number: number, width: number < full ? fullWidth : rest)
    }
  }

  /// Where the hashes lie, such as `tile/0/x001/x234/067` or, for a partial tile, `tile/0/000.p/8`.
  public var path: String { "tile/\(level)/\(place)" }

  /// Where the entries of a tile of level 0 lie, such as `tile/entries/000.p/8`; nil above it.
  public var entriesPath: String? { level == 0 ? "tile/entries/\(place)" : nil }

  /// Three digits an element, all but the last marked by an x, so that no folder grows beyond a
  /// thousand.
  private var place: String {
    var rest = number
    var elements: [String] = []
    repeat {
      let digits = String(rest % 1_000)
      let padded = String(repeating: "0", count: 3 - digits.count) + digits
      elements.append(elements.isEmpty ? padded : "x" + padded)
      rest /= 1_000
    } while rest > 0
    let path = elements.reversed().joined(separator: "/")
    return width == Self.fullWidth ? path : "\(path).p/\(width)"
  }
}

extension HashTree {
  /// The content of a tile: its hashes, one behind the other.
  ///
  /// - Parameter tile: One of the tiles of a log of this size or less.
  /// - Returns: 32 bytes for each hash.
  /// - Throws: ``ProofError/size`` when the tile reaches beyond the log, and what fetching throws.
  public func bytes(of tile: LogTile) throws -> [UInt8] {
    let level = 8 * tile.level
    guard level < 56, tile.number >= 0, tile.number <= size >> Int64(level + 8) else {
      throw ProofError.size
    }
    let first = tile.number * Int64(LogTile.fullWidth)
    guard first + Int64(tile.width) <= size >> Int64(level) else { throw ProofError.size }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(tile.width * Hash.byteCount)
    for place in first..<(first + Int64(tile.width)) {
      let hash = try subtree(completeTo: (place + 1) << Int64(level), level: level)
      hash.storage.append(to: &bytes)
    }
    return bytes
  }
}

/// The leaves of one tile of level 0 as one file: each with its length in front (C2SP tlog-tiles).
public enum EntryBundle {
  /// Adds a leaf to a bundle.
  ///
  /// - Parameters:
  ///   - leaf: The leaf as it is stored, 1 to 65,535 bytes.
  ///   - bundle: The file so far.
  /// - Throws: ``MalformedLeaf/size`` when the leaf is empty or too long; the file is unchanged then.
  public static func append(_ leaf: [UInt8], to bundle: inout [UInt8]) throws(MalformedLeaf) {
    guard let count = UInt16(exactly: leaf.count), count > 0 else { throw .size }
    withUnsafeBytes(of: count.bigEndian) { bundle.append(contentsOf: $0) }
    bundle.append(contentsOf: leaf)
  }
}
