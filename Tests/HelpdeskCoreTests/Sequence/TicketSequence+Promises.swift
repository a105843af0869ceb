import HelpdeskCore
import HelpdeskLanguage

// What must hold after every step.
extension TicketSequence {
  mutating func check(from firstEntry: Int, _ before: Ticket) {
    guard story.events.count > firstEntry else {
      if story.ticket != before { tally.violate("something changed without an event") }
      return
    }
    let past = ledger
    for entry in firstEntry..<story.events.count { ledger.read(story.events[entry], entry) }
    let ticket = story.ticket
    if ledger.pending != ticket.pending.map(\.entry) {
      tally.violate("pending \(ticket.pending.map(\.entry)), by the rules \(ledger.pending)\(trace)")
    }
    if ticket.isClosed {
      let debts = ledger.debts(linkedHoldsUncovered: linkedAtClosing)
      if !debts.isEmpty { tally.violate("closed, but owes \(debts)\(trace)") }
    }
    if ticket.migrations.count(where: { !$0.state.isFinished }) > 1 {
      tally.violate("two migrations at once")
    }
    for event in story.events[firstEntry...] { checkSending(event.fact, before, past) }
    if random.chance(4), Ticket(id: ticket.id, events: story.events) != ticket {
      tally.violate("the ticket is not the fold of its events")
    }
    if random.chance(2) { checkStanding() }
  }

  /// Where the ticket stands and what it owes hangs on no content.
  mutating func checkStanding() {
    let erased = Ticket(id: story.ticket.id, events: story.events.map(\.erased))
    let context = story.context(for: .ada)
    if Standing(erased, in: context) != Standing(story.ticket, in: context) {
      tally.violate("the ticket stands elsewhere once its content is gone\(trace)")
    }
    tally.count("standing without content")
  }

  private mutating func checkSending(_ fact: Fact, _ before: Ticket, _ past: Ledger) {
    switch fact {
    case .messageSent(let message):
      if message.transfer != nil || (message.channel == .email && past.mailAnswersService) {
        checkService(message, before)
      } else if !message.channel.isOfficial {
        checkExternal(to: message.recipient, .email, past)
      }
      checkWording(of: message, before)
    case .callLogged(let call) where call.direction == .outbound:
      checkExternal(to: call.number, .phone, past)
    case .messageReceived(let message) where message.joinsMigration:
      if past.openExcursion?.address != message.correspondence.recipient {
        tally.violate("joined at another address\(trace)")
      }
    default: break
    }
  }

  /// What is for the marketplace's customer service goes there and nowhere else.
  private mutating func checkService(_ message: MessageSent, _ before: Ticket) {
    let address = message.transfer == nil ? World.serviceMailbox : World.serviceAddress
    if message.recipient != address { tally.violate("the service's mail goes astray\(trace)") }
    guard let entries = message.transfer?.entries else { return }
    if !Set(before.pending.map(\.entry)).isSuperset(of: entries) || entries.isEmpty {
      tally.violate("what was not pending is handed over\(trace)")
    }
  }

  /// On an order's ticket nothing of ours goes out externally without a migration that announced the way.
  private mutating func checkExternal(to recipient: String?, _ channel: Channel, _ past: Ledger) {
    guard past.hasThread else {
      guard past.hasOrder else { return }
      let isAllowed = channel == .email && past.lastBuyerChannel.map { !$0.isOfficial } ?? false
      if !isAllowed { tally.violate("external contact about an order without cause\(trace)") }
      return
    }
    let excursion = past.openExcursion
    if excursion?.channel != channel || excursion?.counterpart == nil || excursion?.counterpart != recipient {
      tally.violate("external contact without an announced migration\(trace)")
    }
  }

  /// Locked words are those of the version whose digest was recorded, rendered a second time in another way.
  private mutating func checkWording(of message: MessageSent, _ before: Ticket) {
    guard let sent = message.macro, sent.isLocked, let language = message.language else { return }
    guard let macro = story.desk.macros.all.first(where: { $0.digest == sent.digest })?.macro,
      let text = macro.texts[language]
    else { return tally.violate("a digest that no version has") }
    var rendered = ""
    for (place, part) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      guard place > 0, halves.count == 2 else { rendered += part; continue }
      rendered += wording(of: String(halves[0]), in: macro, language, sent.values ?? [:]) + halves[1]
    }
    if !rendered.utf8.elementsEqual((message.text ?? "").utf8) { tally.violate("locked words were altered") }
    if let address = sent.values?["address"], address != before.openMigration?.address {
      tally.violate("another address was announced")
    }
  }

  private func wording(of name: String, in macro: Macro, _ language: Language, _ values: [String: String])
    -> String
  {
    let value = values[name] ?? ""
    guard case .choice(let choices) = macro.slots.first(where: { $0.name == name })?.kind else {
      return value
    }
    let wordings = choices.first { $0.value == value }?.wording ?? [:]
    return wordings[language] ?? ""
  }

  /// The facts so far, by name, for whoever reads a violation.
  private var trace: String {
    ": " + story.events.enumerated().map { "\($0)=\($1.fact.brief)" }.joined(separator: " ")
  }
}

extension Ledger {
  /// The migration whose announced address may be used: its notice arrived, and it is not finished.
  var openExcursion: Excursion? {
    open.flatMap { index in
      let isAnnounced = sent.values.contains {
        $0.step == .notice && $0.migration == index && $0.state != .queued
      }
      return isAnnounced ? excursions[index] : nil
    }
  }
}

extension Fact {
  fileprivate var brief: String {
    switch self {
    case .messageSent(let message):
      "sent(\(message.channel.rawValue.prefix(1)) \(message.step?.rawValue ?? "") \(message.isAutomatic ? "bot" : ""))"
    case .deliveryAccepted(let entry, _): "accepted(\(entry))"
    case .deliveryConfirmed(let entry, _): "confirmed(\(entry))"
    case .deliveryFailed(let entry, let failure, _): "\(failure.rawValue)(\(entry))"
    case .deliveryRecalled(let entry): "recalled(\(entry))"
    case .deliveryAttested(let entry, _): "attested(\(entry))"
    case .messageReceived(let message): "received(\(message.channel.rawValue.prefix(1)))"
    case .ticketClosed(let resolution): "closed(\(resolution.outcome.rawValue))"
    default: name
    }
  }
}
