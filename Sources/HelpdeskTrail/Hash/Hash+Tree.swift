// RFC 6962 §2.1: leaves and nodes are hashed under different first bytes, so that neither can be
// passed off as the other.
extension Hash {
  private static let leafPrefix: UInt8 = 0x00
  private static let nodePrefix: UInt8 = 0x01

  /// The root of a tree without leaves: the SHA-256 of nothing (RFC 6962 §2.1).
  public static let emptyRoot = Hash.sha256([])

  /// Hashes bytes as they stand, without a prefix.
  ///
  /// - Parameter bytes: Any bytes, none included.
  /// - Returns: Their SHA-256.
  public static func sha256(_ bytes: [UInt8]) -> Hash {
    Hash(bytes.withUnsafeBytes { Bytes32(sha256: $0) })
  }

  /// Hashes a leaf: SHA-256 of `0x00` and the leaf's bytes (RFC 6962 §2.1).
  ///
  /// - Parameter bytes: The leaf exactly as it is stored; never a re-encoding of it.
  /// - Returns: The leaf hash.
  public static func leaf(_ bytes: [UInt8]) -> Hash {
    bytes.withUnsafeBytes { leaf($0) }
  }

  /// Hashes a leaf that lies in memory, such as a database's blob, without an array between.
  ///
  /// - Parameter bytes: The leaf exactly as it is stored.
  /// - Returns: The leaf hash.
  public static func leaf(_ bytes: UnsafeRawBufferPointer) -> Hash {
    Swift.withUnsafeBytes(of: leafPrefix) { Hash(Bytes32(sha256: $0, bytes)) }
  }

  /// Hashes two subtrees into the node above them: SHA-256 of `0x01`, `left` and `right`
  /// (RFC 6962 §2.1).
  ///
  /// - Parameters:
  ///   - left: The subtree with the earlier leaves.
  ///   - right: The subtree with the later leaves.
  /// - Returns: The node's hash.
  public static func node(_ left: Hash, _ right: Hash) -> Hash {
    let byteCount = 1 + 2 * Bytes32.count
    return withUnsafeTemporaryAllocation(byteCount: byteCount, alignment: 8) { joined in
      joined[0] = nodePrefix
      left.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: joined[1...]).copyBytes(from: bytes)
      }
      right.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: joined[(1 + Bytes32.count)...]).copyBytes(from: bytes)
      }
      return Hash(Bytes32(sha256: UnsafeRawBufferPointer(joined)))
    }
  }
}
