/// What one delivery came to.
public struct DeliveryReport: Hashable, Sendable {
  /// The message's entry.
  public let entry: EntryID
  /// Where it stands now.
  public let delivery: Delivery.State
  /// How often a transport has tried and failed.
  public let attempts: Int
}
