/// Thirty-two random bytes that keep a commitment from being guessed.
///
/// Each content item has its own; the host draws it from the system's random generator. When the
/// salt is deleted with the content, nobody can test a guess against the commitment any more.
public struct Salt: Hashable, Sendable {
  /// How many bytes a salt has: 32, as many as the hash it protects.
  public static let byteCount = Bytes32.count

  let storage: Bytes32

  /// Takes random bytes.
  ///
  /// - Parameter bytes: The salt; anything but 32 bytes gives nil.
  public init?(_ bytes: [UInt8]) {
    guard let storage = Bytes32(bytes) else { return nil }
    self.storage = storage
  }

  /// Takes random bytes from memory, such as a database's blob, without an array between.
  ///
  /// - Parameter bytes: The salt; anything but 32 bytes gives nil.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard let storage = Bytes32(bytes) else { return nil }
    self.storage = storage
  }

  /// The 32 bytes, in order.
  public var bytes: [UInt8] { storage.bytes }

  /// Lends the 32 bytes for the time of one call, without a copy on the heap.
  ///
  /// - Parameter body: Gets the bytes; the pointer is void once it returns.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.withUnsafeBytes(body)
  }
}
