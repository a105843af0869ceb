import HelpdeskTrail

/// Randomness from the system's generator: it enters the engine here alone.
enum RandomBytes {
  /// `count` bytes that nobody can guess.
  static func make(count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    while bytes.count < count {
      withUnsafeBytes(of: generator.next() as UInt64) { bytes.append(contentsOf: $0) }
    }
    return Array(bytes.prefix(count))
  }

  /// A salt for one item of content (trail.md §3).
  static func salt() -> Salt {
    guard let salt = Salt(make(count: 32)) else { preconditionFailure("a salt has 32 bytes") }
    return salt
  }
}
