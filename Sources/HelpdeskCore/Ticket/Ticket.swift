public import HelpdeskLanguage

/// One matter with one buyer, folded from its events: what `decide` judges by.
///
/// It holds no texts beyond what its rules need; the words stand in the events.
public struct Ticket: Hashable, Sendable {
  /// The ticket's number.
  public let id: TicketID
  /// Number of the next entry; 0 while nothing has happened.
  public internal(set) var entryCount = 0
  /// When the first entry was recorded; nil while nothing has happened.
  public internal(set) var openedAt: Timestamp?
  /// When the last entry was recorded; nil while nothing has happened.
  public internal(set) var changedAt: Timestamp?

  /// The store; nil off the marketplace.
  public internal(set) var marketplace: Marketplace?
  /// The buyer, as the latest message told.
  public internal(set) var buyer = Buyer()
  /// The marketplace order; nil where none is known.
  public internal(set) var order: OrderContext?
  /// What a report told of the order; nil until one did.
  public internal(set) var orderFacts: OrderFacts?
  /// The subject of the first message; nil where it had none, or once erased.
  public internal(set) var subject: String?
  /// Whether content of it was erased; a ticket that has gone on since may hold content again.
  public internal(set) var isErased = false
  /// Whether a message came through the marketplace's relay (R125).
  public internal(set) var hasOfficialThread = false
  /// Whether it is kept apart as a phishing suspect: no clock, nothing owed.
  public internal(set) var isQuarantined = false
  /// How it came to stand on its own; nil where nothing else came into question.
  public internal(set) var opening: Arrival.Opening?
  /// The language of the buyer's last message; nil where it could not be told.
  public internal(set) var language: Language?
  /// How the last message of the official thread hangs together with other mail: what an answer must cite.
  public internal(set) var officialCorrespondence: Correspondence?
  /// The same for the last external message.
  public internal(set) var externalCorrespondence: Correspondence?

  /// What it is about; nil until somebody said.
  public internal(set) var category: Category?
  /// Who said so; nil until somebody did. A human's word stands against a classifier's.
  public internal(set) var categorizedBy: PrincipalID?
  /// How soon it should be looked at.
  public internal(set) var priority = Priority.normal
  /// Who is responsible; nil for nobody.
  public internal(set) var assignee: PrincipalID?
  /// Its tags, in the order of their bytes.
  public internal(set) var tags: [String] = []
  /// What makes it dangerous to the account.
  public internal(set) var risks: Set<Risk> = []
  /// The claim that is open on its order; nil where none is.
  public internal(set) var claim: Claim?
  /// Whether a claim is open on its order: everything external is frozen.
  public var isClaimOpen: Bool { claim != nil }

  /// Every message that owed or owes an answer, in the order of their entries.
  public internal(set) var questions: [Question] = []
  /// Messages of ours, by number.
  public internal(set) var outbound: [Int: Outbound] = [:]
  /// Copies of answers typed elsewhere, in the order of their entries.
  public internal(set) var copies: [Copy] = []
  /// Every migration, in the order they were opened.
  public internal(set) var migrations: [Migration] = []
  /// Whether it holds an external message or call that no migration covers.
  public internal(set) var holdsUncoveredExternal = false
  /// The channel of the last entry of the buyer; nil while there is none.
  public internal(set) var lastBuyerChannel: Channel?

  /// The closing that stands; nil while the ticket is not closed.
  public internal(set) var closing: Closing?
  /// Number of the last closing that a new matter ended; -1 before the first.
  var matterStart = -1
  /// Whether somebody took it up again and nobody has answered since.
  public internal(set) var isReopenedByHand = false
  /// How many answers of humans stand: accepted by their channel, or typed in the marketplace's own pages.
  var liveAnswers = 0
  /// How many answers to the marketplace's customer service stand.
  var serviceAnswers = 0
  /// How many of ``questions`` are a buyer's.
  var buyersQuestions = 0
  /// How many of those were declared to need no answer, or handed over.
  var waivedQuestions = 0
  /// Whether anything was ever handed over.
  var holdsTransfer = false
  /// The last message that told a resolution on the official channel.
  var latestSummaryEntry: Int?
  /// Calls of ours that answered, by number, with the time each was recorded.
  var answeringCalls: [Int: Timestamp] = [:]
  /// When the head of the official thread was written: an older message that comes late is not its head.
  var officialHeadAt: Timestamp?
  /// The same for external messages.
  var externalHeadAt: Timestamp?
  /// Indices into ``questions`` of those still pending, rising.
  var pendingQuestions: [Int] = []
  var noteFingerprints: Set<UInt64> = []
  var refusals = RefusalLog()

  /// A ticket to which nothing has happened.
  public init(id: TicketID) { self.id = id }

  /// Folds a ticket's events, in the order of their numbers.
  public init(id: TicketID, events: some Sequence<Event>) {
    self.init(id: id)
    for event in events { apply(event) }
  }
}

extension Ticket {
  /// A message of ours, without its words.
  public struct Outbound: Hashable, Sendable {
    /// The channel it goes by.
    public let channel: Channel
    /// When it was recorded.
    public let at: Timestamp
    /// Who wrote it.
    public let author: PrincipalID
    /// Whether it settles questions once it is delivered: a human's, and an answer.
    public let settles: Bool
    /// The protocol's message it is; nil for an ordinary answer.
    public let step: Migration.Message?
    /// Index into ``Ticket/migrations`` of the migration whose step it is; nil for an ordinary answer.
    let migration: Int?
    /// The resolution it tells, without its words; nil where it tells none.
    public let resolution: Resolution?
    /// Whether it answers the marketplace's customer service, and no buyer (R26).
    let isToService: Bool
    /// The messages that it hands over to the service, by number.
    public let transfers: [Int]
    /// Its words, as ``Prose`` compares them; nil off the official channel, or once erased.
    let words: UInt64?
    /// How far it has come.
    public internal(set) var delivery: Delivery
    /// When a channel took it; nil before.
    public internal(set) var acceptedAt: Timestamp?
  }

  /// A copy of an answer typed in the marketplace's own pages.
  public struct Copy: Hashable, Sendable {
    /// Its number in the ticket.
    public let entry: Int
    /// When it was typed.
    public let sentAt: Timestamp
  }

  /// A closing that stands.
  public struct Closing: Hashable, Sendable {
    /// The number of the closing entry.
    public let entry: Int
    /// When it was recorded.
    public let at: Timestamp
    /// The kind of ending.
    public let outcome: Resolution.Outcome
    /// The money that moved; nil where none did.
    public let amount: Money?
  }
}
