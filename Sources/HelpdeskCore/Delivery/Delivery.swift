/// How far a message of ours has come (design.md §4.6).
public struct Delivery: Hashable, Sendable {
  /// Where a message stands.
  public enum State: String, CaseIterable, Sendable {
    /// Recorded, waiting in the outbox.
    case queued
    /// The transport took the whole message. Not "the buyer has it" (rules.md §6).
    case accepted
    /// The marketplace showed us its copy.
    case confirmed
    case bounced
    case blocked
    case optedOut = "opted-out"
    /// Given up, or taken out of the outbox before it left.
    case dead

    /// Whether the message is with the channel and nothing has come back.
    public var isDelivered: Bool { self == .accepted || self == .confirmed }
    /// Whether the message did not arrive.
    public var isFailed: Bool { Failure(rawValue: rawValue) != nil }
  }

  /// How a message failed; each is a ``State`` of the same name.
  public enum Failure: String, CaseIterable, Sendable {
    case bounced
    case blocked
    case optedOut = "opted-out"
    case dead

    /// The state a message of this failure is in.
    public var state: State {
      switch self {
      case .bounced: .bounced
      case .blocked: .blocked
      case .optedOut: .optedOut
      case .dead: .dead
      }
    }
  }

  /// Where the message stands.
  public internal(set) var state: State
  /// How often a transport has tried and failed.
  public internal(set) var attempts: Int
  /// When the present state was reached.
  public internal(set) var changedAt: Timestamp
  /// Whether a lead vouched that the text was typed by hand (rules.md §3).
  public internal(set) var isAttested: Bool
  /// The transport that took it, or `manual`; nil while queued.
  public internal(set) var transport: String?

  init(queuedAt: Timestamp) {
    state = .queued
    attempts = 0
    changedAt = queuedAt
    isAttested = false
    transport = nil
  }
}
