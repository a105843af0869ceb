/// News of a message of ours, from a transport, a mail or a person.
public struct Receipt: Hashable, Sendable {
  /// What is new.
  public enum News: Hashable, Sendable {
    /// The transport took the whole message.
    case accepted
    /// The marketplace showed its copy.
    case confirmed
    /// It did not arrive.
    case failed(Delivery.Failure)
    /// The transport could not take it now and will be asked again.
    case deferred
  }

  /// The message's entry in its ticket.
  public let entry: Int
  /// What is new.
  public let news: News
  /// The transport's name; `manual` where a person recorded it.
  public let transport: String

  /// Where the name of a transport would stand, for a receipt that a person recorded (rules.md §1).
  public static let manual = "manual"

  /// Reports news of a message.
  ///
  /// - Parameters:
  ///   - entry: The message's number in its ticket.
  ///   - news: What is new.
  ///   - transport: The transport's name, kept in the trail.
  public init(entry: Int, _ news: News, transport: String = Receipt.manual) {
    self.entry = entry
    self.news = news
    self.transport = PrincipalID(transport).rawValue
  }
}
