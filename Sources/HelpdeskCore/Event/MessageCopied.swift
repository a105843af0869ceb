/// The marketplace showed a copy of an answer that was typed in its own pages.
public struct MessageCopied: Hashable, Sendable {
  /// The words; nil once erased.
  public var text: String?
  /// When it was typed: the copy's date, never in the future.
  public var sentAt: Timestamp
  /// The key of its repetitions, 32 bytes; nil where there is none.
  public var key: [UInt8]?

  /// States what was copied; see the properties.
  public init(text: String?, sentAt: Timestamp, key: [UInt8]?) {
    self.text = text
    self.sentAt = sentAt
    self.key = key
  }
}
