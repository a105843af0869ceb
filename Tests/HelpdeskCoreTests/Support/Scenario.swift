import HelpdeskCore
import HelpdeskLanguage
import Testing

/// Given what happened, when somebody commands, then these facts or this refusal.
struct Scenario {
  private(set) var ticket = Ticket(id: TicketID(rawValue: 42))
  private(set) var events: [Event] = []
  var now = World.monday
  var desk = World.desk
  var limits = Limits.standard
  var linkedHoldsUncoveredExternal = false
  /// What went to the same buyer on the official channel lately.
  var recentTexts: [String] = []
  /// The words of pending messages, as a transfer finds them.
  var pendingTexts: [Int: String] = [:]
  /// What a command to erase finds to be still there.
  var erasable: [ContentCommitment] = []

  func context(for principal: Principal) -> Context {
    var context = Context(
      now: now, principal: principal, desk: desk, limits: limits,
      linkedHoldsUncoveredExternal: linkedHoldsUncoveredExternal, recentTexts: recentTexts,
      pendingTexts: pendingTexts, erasable: erasable)
    context.guards = Knockout.guards
    return context
  }

  /// Folds in what happened, as it stands in a log.
  mutating func given(_ fact: Fact, by actor: PrincipalID = "agent:mika", after pause: Duration = .zero) {
    now = now + pause
    record([Event(at: now, actor: actor, fact)])
  }

  /// Carries out a command that must pass.
  ///
  /// - Returns: The number of its first entry; the number of the next one where it recorded nothing.
  @discardableResult
  mutating func given(
    _ command: Command, by principal: Principal = .mika, after pause: Duration = .zero,
    _ place: SourceLocation = #_sourceLocation
  ) -> Int {
    let entry = ticket.entryCount
    if let refusal = when(command, by: principal, after: pause).refusal {
      Issue.record("given, but refused: \(refusal)", sourceLocation: place)
    }
    return entry
  }

  /// Carries out a command, whatever becomes of it.
  @discardableResult
  mutating func when(
    _ command: Command, by principal: Principal = .mika, after pause: Duration = .zero
  ) -> Reaction {
    now = now + pause
    do {
      let decided = try ticket.decide(command, in: context(for: principal))
      record(decided)
      return Reaction(facts: decided.map(\.fact), refusal: nil)
    } catch {
      return Reaction(facts: [], refusal: error)
    }
  }

  /// The content of all that happened is gone, and the ticket is folded anew from what is left.
  mutating func forget() {
    events = events.map(\.erased)
    ticket = Ticket(id: ticket.id, events: events)
  }

  mutating func hold(_ held: TicketID? = nil) {
    desk.apply(
      DeskEvent(at: now, actor: "lead:lena", .holdPlaced(held ?? ticket.id, reason: "A dispute is open.")))
  }

  mutating func release() {
    desk.apply(DeskEvent(at: now, actor: "admin:ada", .holdReleased(ticket.id, reason: nil)))
  }

  mutating func wait(_ pause: Duration) { now = now + pause }

  private mutating func record(_ new: [Event]) {
    for event in new { ticket.apply(event) }
    events += new
  }
}
