import Helpdesk

/// What a desk has seen of its mail: the signs that a doctor looks at.
struct MailSigns: Sendable {
  /// When the last thing came in from outside; nil where nothing ever did.
  private(set) var lastArrival: Timestamp?
  /// When the last message came through the marketplace's relay; nil where none ever did.
  private(set) var lastOfficialArrival: Timestamp?
  /// Messages that wait in the outbox, by entry, with the time each was recorded.
  private(set) var waiting: [EntryID: Timestamp] = [:]
  /// Official messages that a transport took and nothing confirmed, with the time it did.
  private(set) var unconfirmed: [EntryID: Timestamp] = [:]
  /// When the marketplace last confirmed an official message; nil where it never did.
  private(set) var lastConfirmation: Timestamp?
  /// Failures with their time.
  private(set) var failures: [(failure: Delivery.Failure, at: Timestamp)] = []
  /// When the marketplace last said that our sender is not authorised; nil where it never did.
  private(set) var lastRefusedSender: Timestamp?
  /// Official messages that no transport has taken yet.
  private var official: Set<EntryID> = []

  /// Looks at one more event, in the order of the log.
  mutating func take(_ change: Change) {
    let (moment, ticket) = (change.event.at, change.entry.ticket)
    func entry(_ number: Int) -> EntryID { EntryID(ticket: ticket, number: number) }
    switch change.event.fact {
    case .messageReceived(let message):
      lastArrival = moment
      if message.channel.isOfficial { lastOfficialArrival = moment }
    case .messageCopied: lastArrival = moment
    case .noticeReceived(let notice):
      lastArrival = moment
      if notice.kind == .senderNotAuthorised { lastRefusedSender = moment }
    case .messageSent(let message):
      waiting[change.entry] = moment
      if message.channel.isOfficial { official.insert(change.entry) }
    case .deliveryAccepted(let number, _):
      waiting[entry(number)] = nil
      if official.remove(entry(number)) != nil { unconfirmed[entry(number)] = moment }
    case .deliveryConfirmed(let number, _):
      forget(entry(number))
      lastConfirmation = moment
    case .deliveryFailed(let number, let failure, _):
      forget(entry(number))
      failures.append((failure, moment))
    case .deliveryRecalled(let number): forget(entry(number))
    default: break
    }
  }

  private mutating func forget(_ entry: EntryID) {
    waiting[entry] = nil
    official.remove(entry)
    unconfirmed[entry] = nil
  }

  /// How many failures of a kind there were since a moment.
  func count(_ kinds: Set<Delivery.Failure>, since moment: Timestamp) -> Int {
    failures.count { kinds.contains($0.failure) && $0.at >= moment }
  }
}
