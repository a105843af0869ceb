import HelpdeskCore

/// What a ticket owes, worked out from its events by rules.md alone, beside the code that it judges.
struct Ledger {
  struct Asked {
    let entry: Int
    let start: Timestamp
    let isOfficial: Bool
    /// Whether the marketplace's customer service asks, and not a buyer.
    var isServices = false
  }

  struct Sent {
    let entry: Int
    let isOfficial: Bool
    let isHumansAnswer: Bool
    let isHuman: Bool
    /// Whether it answers the marketplace's customer service.
    let isToService: Bool
    /// What it hands over to that service.
    let transfers: [Int]
    let step: Migration.Message?
    /// Which migration's step it is, counted from 0.
    let migration: Int?
    let resolution: Resolution?
    var state = Delivery.State.queued
    /// The entry by which its channel took it.
    var arrival = -1
    var isDelivered: Bool { state == .accepted || state == .confirmed }
  }

  struct Excursion {
    /// The entry that opened it.
    let opened: Int
    let channel: Channel
    let address: String?
    var isWithdrawnInSilence = false
    /// Entry of the last thing said externally; nil while nothing was.
    var lastExternal: Int?
    /// Whether the buyer was ever told that it was given up.
    var wasWithdrawn = false
    /// When news last made something owed for it; only a later summary speaks for it.
    var unsettled = -1
    /// Who used the announced address first.
    var counterpart: String?
  }

  private(set) var asked: [Asked] = []
  private(set) var sent: [Int: Sent] = [:]
  private(set) var excursions: [Excursion] = []
  private(set) var closing: (entry: Int, resolution: Resolution)?
  private var copies: [Timestamp] = []
  private var calls: [Int] = []
  private var waived: Set<Int> = []
  private(set) var hasThread = false
  private(set) var hasOrder = false
  private(set) var lastBuyerChannel: Channel?
  private(set) var holdsUncovered = false
  /// The last closing that was surely, or at least perhaps, ended by a new matter.
  private var (surelyPast, perhapsPast) = (-1, -1)
  private var isClosingInDoubt = false

  /// Takes in what happened next.
  mutating func read(_ event: Event, _ entry: Int) {
    switch event.fact {
    case .messageReceived(let message): read(message, entry)
    case .messageSent(let message): read(message, entry, isHuman: !event.actor.rawValue.hasPrefix("bot:"))
    case .messageCopied(let copy): copies.append(copy.sentAt)
    case .noticeReceived(let notice):
      hasOrder = hasOrder || notice.order != nil
      if notice.kind == .serviceQuestion {
        asked.append(Asked(entry: entry, start: notice.start, isOfficial: false, isServices: true))
        lastBuyerChannel = .email
        startMatter()
      }
    case .callLogged(let call): read(call, entry)
    case .responseWaived(let entries, _, _): waived.formUnion(entries)
    case .migrationOpened(let opened):
      excursions.append(Excursion(opened: entry, channel: opened.channel, address: opened.address))
    case .migrationWithdrawn: excursions[excursions.count - 1].isWithdrawnInSilence = true
    case .deliveryAccepted(let message, _), .deliveryAttested(let message, _):
      arrive(message, .accepted, entry)
    case .deliveryConfirmed(let message, _): arrive(message, .confirmed, entry)
    case .deliveryFailed(let message, let failure, _):
      if let sent = sent[message], sent.isDelivered, sent.step != .notice, let index = sent.migration {
        excursions[index].unsettled = entry
      }
      sent[message]?.state = failure.state
      isClosingInDoubt = true
    case .deliveryRecalled(let message): sent[message]?.state = .dead
    case .ticketClosed(let resolution):
      closing = (entry, resolution)
      isClosingInDoubt = false
    case .ticketReopened: startMatter()
    default: break
    }
  }

  private mutating func read(_ message: MessageReceived, _ entry: Int) {
    guard !message.isQuarantined else { return }
    hasOrder = hasOrder || message.order != nil
    lastBuyerChannel = message.channel
    if message.channel.isOfficial {
      hasThread = true
      asked.append(Asked(entry: entry, start: message.start, isOfficial: true))
    } else if message.joinsMigration {
      noteExternal(entry, with: message.buyer.address)
    } else {
      holdsUncovered = true
      if !hasThread { asked.append(Asked(entry: entry, start: message.start, isOfficial: false)) }
    }
    startMatter()
  }

  private mutating func read(_ message: MessageSent, _ entry: Int, isHuman: Bool) {
    let isToService = message.channel == .email && message.transfer == nil && mailAnswersService
    if !message.channel.isOfficial, hasThread, !isToService, message.transfer == nil {
      noteExternal(entry, with: nil)
    }
    sent[entry] = Sent(
      entry: entry, isOfficial: message.channel.isOfficial, isHumansAnswer: isHuman && message.answers,
      isHuman: isHuman, isToService: isToService,
      transfers: message.transfer?.entries ?? [], step: message.step,
      migration: message.step == nil ? nil : open ?? excursions.indices.last,
      resolution: message.resolution)
  }

  private mutating func read(_ call: CallLogged, _ entry: Int) {
    if call.direction == .inbound { lastBuyerChannel = .phone }
    if call.joinsMigration {
      noteExternal(entry, with: call.number)
    } else {
      holdsUncovered = true
      if !hasThread, call.direction == .outbound { calls.append(entry) }
    }
  }

  private mutating func arrive(_ message: Int, _ state: Delivery.State, _ entry: Int) {
    guard let before = sent[message] else { return }
    sent[message]?.state = state
    guard !before.isDelivered else { return }
    sent[message]?.arrival = entry
    guard let step = before.step, let index = before.migration else { return }
    if step == .withdrawal { excursions[index].wasWithdrawn = true }
    guard step == .notice else { return }
    if unfinished.allSatisfy({ $0 == index }) { excursions[index].isWithdrawnInSilence = false }
    excursions[index].unsettled = entry
  }

  private mutating func noteExternal(_ entry: Int, with counterpart: String?) {
    guard let open else { return }
    excursions[open].lastExternal = entry
    excursions[open].counterpart = excursions[open].counterpart ?? counterpart
  }

  private mutating func startMatter() {
    guard let closing else { return }
    perhapsPast = closing.entry
    if !isClosingInDoubt { surelyPast = closing.entry }
  }
}

extension Ledger {
  /// Entries that nobody has answered.
  var pending: [Int] {
    asked.filter { question in
      let isAnswered = sent.values.contains {
        $0.isHumansAnswer && $0.isDelivered && $0.entry > question.entry
          && $0.isToService == question.isServices
          && ($0.isOfficial || !question.isOfficial)
      }
      let isHandedOver = sent.values.contains {
        $0.isDelivered && $0.transfers.contains(question.entry)
      }
      let isCalled = !question.isOfficial && calls.contains { $0 > question.entry }
      return !isAnswered && !isHandedOver && !isCalled && !waived.contains(question.entry)
        && (question.isServices || !copies.contains { $0 >= question.start })
    }.map(\.entry)
  }

  /// Whether a mail is meant for the marketplace's customer service, which waits for an answer.
  var mailAnswersService: Bool {
    let pending = pending
    return asked.contains { $0.isServices && pending.contains($0.entry) }
      && open.map { excursions[$0].channel != .email } ?? true
  }

  /// Migrations, counted from 0, that have not come to their end.
  var unfinished: [Int] { excursions.indices.filter { owes(excursion: $0) } }

  /// The migration that goes on now: one whose late notice had to wait for another comes after that other.
  var open: Int? {
    let unfinished = unfinished
    return unfinished.last { !excursions[$0].isWithdrawnInSilence } ?? unfinished.last
  }

  private func owes(excursion index: Int) -> Bool {
    let excursion = excursions[index]
    func isTold(_ message: Migration.Message, after entry: Int = -1) -> Bool {
      sent.values.contains {
        $0.step == message && $0.isDelivered && $0.entry > entry && $0.migration == index
      }
    }
    // The summary of the migration that was open when the news came speaks for both: a later one, or an earlier
    // one that late news had brought back.
    let isSpokenFor = sent.values.contains {
      guard $0.step == .summary, $0.isDelivered, $0.arrival > excursion.unsettled, let other = $0.migration
      else { return false }
      return other > index || (other < index && excursions[other].unsettled > excursion.opened)
    }
    if isSpokenFor { return false }
    if let lastExternal = excursion.lastExternal {
      return !isTold(.summary, after: lastExternal)
    }
    if isTold(.notice) { return !isTold(.withdrawal) }
    return !excursion.isWithdrawnInSilence && !excursion.wasWithdrawn
  }

  /// What a closed ticket owes in spite of its closing; empty where all is well.
  func debts(linkedHoldsUncovered: Bool) -> [String] {
    guard let closing else { return ["no closing"] }
    var debts: [String] = []
    if !pending.isEmpty { debts.append("pending \(pending)") }
    if !unfinished.isEmpty { debts.append("migrations \(unfinished)") }
    if sent.values.contains(where: { $0.step != nil && $0.state == .queued }) { debts.append("queued step") }
    let told = lastTold(after: surelyPast)
    let isRefund = closing.resolution.outcome == .refund
    if isRefund, hasThread, linkedHoldsUncovered || holdsUncovered, !(told?.isDelivered ?? false) {
      debts.append("summary")
    }
    if let told = lastTold(after: perhapsPast), told.isDelivered, let resolution = told.resolution,
      resolution.outcome != closing.resolution.outcome || resolution.amount != closing.resolution.amount
    {
      debts.append("contradiction")
    }
    let claims: Set<Resolution.Outcome> = [.refund, .replacement, .repair, .information, .noFault]
    // Where the service alone asked, the answer to it is the contact.
    let isBuyers = asked.contains { !$0.isServices }
    let isReached =
      sent.values.contains { $0.isHumansAnswer && $0.isDelivered && !($0.isToService && isBuyers) }
      || !copies.isEmpty || !calls.isEmpty
    if claims.contains(closing.resolution.outcome), !asked.isEmpty, !isReached { debts.append("contact") }
    if Prose.isEmpty(closing.resolution.text) { debts.append("record") }
    return debts
  }

  /// The last message in which a human told how it ended.
  private func lastTold(after entry: Int) -> Sent? {
    sent.values.filter { $0.isHuman && $0.isOfficial && $0.resolution != nil && $0.entry > entry }
      .max { $0.entry < $1.entry }
  }

  private enum Prose {
    static func isEmpty(_ text: String?) -> Bool { (text ?? "").filter(\.isLetter).count < 6 }
  }
}
