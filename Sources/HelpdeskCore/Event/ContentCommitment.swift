/// What a leaf keeps of a piece of content: a salted hash that says nothing of it (trail.md §3).
public struct ContentCommitment: Hashable, Sendable {
  /// How many bytes a commitment has: 32, one SHA-256.
  public static let byteCount = 32

  /// The bytes.
  public let bytes: [UInt8]

  /// Takes a commitment that was computed before.
  ///
  /// - Parameter bytes: The hash; anything but 32 bytes gives nil.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }
}
