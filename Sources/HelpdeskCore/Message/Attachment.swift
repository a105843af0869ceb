/// A file that came or goes with a message; name and bytes are erasable.
public struct Attachment: Hashable, Sendable {
  /// The file's name as its sender wrote it; nil where it had none, or once erased.
  public var name: String?
  /// The media type its sender declared, in lower case: a claim, not a fact.
  public var type: String
  /// Decoded size in bytes.
  public var size: Int
  /// SHA-256 of the decoded bytes, 64 hexadecimal digits; nil before the desk has stored it.
  public var digest: String?
  /// The decoded bytes; nil where a reader did not ask for them, or once erased.
  public var bytes: [UInt8]?

  /// Describes a file whose bytes are at hand.
  ///
  /// - Parameters:
  ///   - name: The file's name; nil where it has none.
  ///   - type: The declared media type.
  ///   - bytes: The decoded bytes.
  public init(name: String?, type: String, bytes: [UInt8]) {
    self.init(name: name, type: type, size: bytes.count, digest: nil, bytes: bytes)
  }

  /// Describes a file by what is known of it.
  ///
  /// - Parameters:
  ///   - name: The file's name; nil where it has none, or once erased.
  ///   - type: The declared media type.
  ///   - size: Decoded size in bytes.
  ///   - digest: SHA-256 of the bytes in hexadecimal; nil before the desk has stored it.
  ///   - bytes: The decoded bytes; nil where they are not at hand.
  public init(name: String?, type: String, size: Int, digest: String?, bytes: [UInt8]?) {
    self.name = name
    self.type = type.lowercased()
    self.size = size
    self.digest = digest
    self.bytes = bytes
  }
}
