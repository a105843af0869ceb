/// Something a ticket still owes before an action is allowed; an app draws its checklist from these.
public struct Obligation: Hashable, Sendable {
  /// What is owed, `resolution-summary`; an open set.
  public let code: Code
  /// One sentence for the agent; it names entries by number and quotes nobody.
  public let detail: String
  /// The command that discharges it; nil where only the channel or the buyer can.
  public let dischargedBy: Command.Kind?

  /// Names of obligations.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The name, as scripts read it.
    public let rawValue: String

    /// Wraps a name.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  init(_ code: Code, _ detail: String, by command: Command.Kind?) {
    self.code = code
    self.detail = detail
    dischargedBy = command
  }
}

extension Obligation: CustomStringConvertible {
  /// The sentence for the agent.
  public var description: String { detail }
}

extension Obligation.Code {
  /// A buyer's message is pending.
  public static let answer = Self(rawValue: "answer")
  /// No human has answered, and the outcome says the buyer was told.
  public static let buyerContact = Self(rawValue: "buyer-contact")
  /// The closing record: outcome and words.
  public static let resolutionSummary = Self(rawValue: "resolution-summary")
  /// The summary on the official channel.
  public static let officialSummary = Self(rawValue: "official-summary")
  /// A message in the outbox must be accepted first.
  public static let delivery = Self(rawValue: "delivery")
  /// The migration's notice must be sent.
  public static let migrationNotice = Self(rawValue: "migration-notice")
  /// The external exchange must happen, or the migration be withdrawn.
  public static let externalExchange = Self(rawValue: "external-exchange")
  /// The external exchange must be declared over.
  public static let migrationEnd = Self(rawValue: "migration-end")
  /// The message must be handed over to the marketplace's customer service.
  public static let handOver = Self(rawValue: "hand-over")
  /// An official thread with an order is needed.
  public static let officialThread = Self(rawValue: "official-thread")
  /// A justification in an internal note.
  public static let justification = Self(rawValue: "justification")
  /// The ticket must be reopened first.
  public static let reopening = Self(rawValue: "reopening")
  /// A hold on the ticket's content must be released.
  public static let holdRelease = Self(rawValue: "hold-release")
  /// The claim on the order must be closed.
  public static let claimClosing = Self(rawValue: "claim-closing")
  /// Somebody with another role must do it.
  public static let role = Self(rawValue: "role")
  /// What was given must be corrected.
  public static let correction = Self(rawValue: "correction")
}
