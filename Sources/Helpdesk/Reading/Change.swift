/// A committed event, as followers of a desk see it.
public struct Change: Hashable, Sendable {
  /// Its place in the desk's log; give it back to go on from there.
  public let position: Int64
  /// The ticket and the entry.
  public let entry: EntryID
  /// What happened.
  public let event: Event

  /// Which changes a follower wants.
  public enum Selection: Hashable, Sendable {
    /// All of them.
    case all
    /// Buyers' messages and deadlines: what somebody should be alerted to (R79).
    case needsAttention
  }
}
