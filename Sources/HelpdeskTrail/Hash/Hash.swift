/// A SHA-256 value: the hash of a leaf, of a tree node, or of a whole tree (its root).
///
/// It is held inline, needs no allocation, and is ordered by its bytes.
public struct Hash: Hashable, Sendable {
  /// How many bytes a hash has: 32 (FIPS 180-4, SHA-256).
  public static let byteCount = Bytes32.count

  let storage: Bytes32

  init(_ storage: Bytes32) { self.storage = storage }

  /// Takes a hash that was computed elsewhere.
  ///
  /// - Parameter bytes: The hash; anything but 32 bytes gives nil.
  public init?(_ bytes: [UInt8]) {
    guard let storage = Bytes32(bytes) else { return nil }
    self.storage = storage
  }

  /// Takes a hash from memory, such as a database's blob, without an array between.
  ///
  /// - Parameter bytes: The hash; anything but 32 bytes gives nil.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard let storage = Bytes32(bytes) else { return nil }
    self.storage = storage
  }

  /// Reads canonical base64 with padding (RFC 4648 §4).
  ///
  /// - Parameter text: 44 characters; anything else gives nil.
  public init?(base64 text: String) {
    guard let bytes = Base64.decode(text) else { return nil }
    self.init(bytes)
  }

  /// Reads hexadecimal digits.
  ///
  /// - Parameter text: 64 digits, either case; anything else gives nil.
  public init?(hexadecimal text: String) {
    guard let bytes = Hexadecimal.decode(text) else { return nil }
    self.init(bytes)
  }

  /// The 32 bytes, in order.
  public var bytes: [UInt8] { storage.bytes }

  /// The hash as 44 characters of base64 with padding, as leaves and proofs write it.
  public var base64: String { Base64.encode(bytes) }

  /// The hash as 64 lower-case hexadecimal digits.
  public var hexadecimal: String { Hexadecimal.encode(bytes) }

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

extension Hash: Comparable {
  /// Whether the bytes of `left` come before those of `right`.
  public static func < (left: Self, right: Self) -> Bool { left.storage < right.storage }
}

extension Hash: CustomStringConvertible {
  /// The hash in base64.
  public var description: String { base64 }
}
