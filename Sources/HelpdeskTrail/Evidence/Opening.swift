/// A content item with the salt of its commitment, so that anybody can check it.
public struct Opening: Hashable, Sendable {
  /// The item's name in its leaf.
  public var name: String
  /// The salt of its commitment.
  public var salt: Salt
  /// The content.
  public var bytes: [UInt8]

  /// Opens a content item.
  public init(name: String, salt: Salt, bytes: [UInt8]) {
    self.name = name
    self.salt = salt
    self.bytes = bytes
  }

  /// Whether all parts have the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.name.hasSameBytes(as: right.name) && left.salt == right.salt && left.bytes == right.bytes
  }
}
