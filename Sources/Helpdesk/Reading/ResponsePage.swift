/// What some tickets tell of answers owed, matters and claims as they stood at a moment.
///
/// Plain values without anything personal, from which reports are computed.
public struct ResponsePage: Hashable, Sendable {
  /// Buyers' messages that owed an answer, by ticket and entry.
  public internal(set) var questions: [AskedQuestion] = []
  /// Matters, by ticket and opening.
  public internal(set) var matters: [Matter] = []
  /// Claims and chargebacks, by ticket and opening.
  public internal(set) var claims: [Claim] = []
  /// Where the next page begins; nil after the last one.
  public internal(set) var next: TicketID?
  /// The number of the last ticket of the desk; 0 where there is none.
  public internal(set) var lastTicket: Int64 = 0

  /// A buyer's message that owed an answer.
  public struct AskedQuestion: Hashable, Sendable {
    /// The message.
    public let entry: EntryID
    /// When the marketplace had it.
    public let receivedAt: Timestamp
    /// When the answer is due; nil where no clock runs.
    public let due: Timestamp?
    /// When it was settled; nil while it is pending.
    public let settledAt: Timestamp?
    /// How it was settled; nil while it is pending.
    public let means: Question.Means?
    /// Whether it was the first message of its matter.
    public let isFirst: Bool
    /// Who answered; nil where nobody did, or somebody did so in the marketplace's own pages.
    public let agent: PrincipalID?
    /// The channel it came by.
    public let channel: Channel
    /// What the ticket is about; nil where nobody said.
    public let category: Category?
    /// The language of its words; nil where it could not be told.
    public let language: Language?
    /// The store; nil off the marketplace.
    public let marketplace: Marketplace?
  }

  /// One matter of a ticket: a buyer's message after a closing begins the next one.
  public struct Matter: Hashable, Sendable {
    /// The ticket.
    public let ticket: TicketID
    /// When its first entry was recorded.
    public let openedAt: Timestamp
    /// When it was last closed; nil while it is open.
    public let closedAt: Timestamp?
    /// Whether a human had answered the buyer by then.
    public let wasAnswered: Bool
    /// Whether the buyer asked anything that was not declared to need no answer.
    public let hasQuestion: Bool
  }

  /// A claim or chargeback.
  public struct Claim: Hashable, Sendable {
    /// The ticket.
    public let ticket: TicketID
    /// When the marketplace opened it.
    public let openedAt: Timestamp
    /// When an answer is due, as the notice says; nil where it says nothing.
    public let statedDeadline: Timestamp?
    /// When it was closed; nil while it is open.
    public internal(set) var closedAt: Timestamp?
  }
}
