/// One thing that happened, in the newest shape; what the disk keeps is the store's affair (design.md §4.1).
public struct Event: Hashable, Sendable {
  /// When it was recorded; never earlier than the event before it in the desk.
  public let at: Timestamp
  /// Who did it.
  public let actor: PrincipalID
  /// What happened.
  public let fact: Fact

  /// States that something happened.
  public init(at: Timestamp, actor: PrincipalID, _ fact: Fact) {
    self.at = at
    self.actor = actor
    self.fact = fact
  }
}
