/// The marketplace told something about an order.
public struct NoticeReceived: Hashable, Sendable {
  /// What it told; nil for a notice of no kind known here.
  public var kind: NoticeKind?
  /// The store; nil where it is not known.
  public var marketplace: Marketplace?
  /// The order; its id is nil once erased.
  public var order: OrderContext?
  /// The subject; nil where there was none, or once erased.
  public var subject: String?
  /// The words; nil once erased.
  public var text: String?
  /// When the marketplace wrote it, never in the future.
  public var start: Timestamp
  /// The moment it sets; nil where it sets none.
  public var deadline: Timestamp?
  /// Why it opened a ticket; nil where it joined one or nothing else came into question.
  public var opening: Arrival.Opening?
  /// The key of its repetitions, 32 bytes; nil where there is none.
  public var key: [UInt8]?
  /// How it hangs together with other mail.
  public var correspondence: Correspondence
  /// The mail as it came; nil where it was not kept, was not asked for, or once erased.
  public var raw: [UInt8]?

  /// States what was told; see the properties.
  public init(
    kind: NoticeKind?, marketplace: Marketplace?, order: OrderContext?, subject: String?, text: String?,
    start: Timestamp, deadline: Timestamp?, opening: Arrival.Opening?, key: [UInt8]?,
    correspondence: Correspondence, raw: [UInt8]?
  ) {
    self.kind = kind
    self.marketplace = marketplace
    self.order = order
    self.subject = subject
    self.text = text
    self.start = start
    self.deadline = deadline
    self.opening = opening
    self.key = key
    self.correspondence = correspondence
    self.raw = raw
  }
}
