import Crypto

// The one file in which SHA-256 is computed.
extension Bytes32 {
  /// Up to this many bytes are joined on the stack and hashed by one call. Larger input is hashed
  /// in two calls, because copying it would cost more than the second call does.
  private static let joinedByteCount = 1024

  /// Hashes `bytes` as they stand.
  init(sha256 bytes: UnsafeRawBufferPointer) {
    var function = SHA256()
    function.update(bufferPointer: bytes)
    self = function.finalize().withUnsafeBytes { Bytes32(loading: $0) }
  }

  /// Hashes `head` directly followed by `tail`.
  init(sha256 head: UnsafeRawBufferPointer, _ tail: UnsafeRawBufferPointer) {
    let count = head.count + tail.count
    guard count <= Self.joinedByteCount else {
      var function = SHA256()
      function.update(bufferPointer: head)
      function.update(bufferPointer: tail)
      self = function.finalize().withUnsafeBytes { Bytes32(loading: $0) }
      return
    }
    self = withUnsafeTemporaryAllocation(byteCount: count, alignment: 8) { joined in
      joined.copyBytes(from: head)
      UnsafeMutableRawBufferPointer(rebasing: joined[head.count...]).copyBytes(from: tail)
      return Bytes32(sha256: UnsafeRawBufferPointer(joined))
    }
  }
}
