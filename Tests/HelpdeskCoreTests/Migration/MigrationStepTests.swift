import HelpdeskCore
import Testing

/// rules.md §3 again, by commands on a ticket that was brought to each state.
@Suite struct MigrationStepTests {
  typealias State = Migration.State

  static let secondNote =
    "Another recording is needed: this one shows the motor from below, far above ten megabytes."
  static let steps: [(String, Command)] = [
    ("open", .migrate(.video(note: secondNote))), ("notice", .migrate(.notice())),
    ("external", .reply("Thank you, the video is clear.", on: .email)), ("end", .migrate(.end("Seen."))),
    ("summarize", .migrate(.summarize(World.refund))),
    ("withdraw", .migrate(.withdraw(reason: "Not needed."))),
  ]
  /// A state that follows, `…` a message that is awaited, or the rule that forbids it, by ``steps``.
  static let cells: [(State, [String])] = [
    (.none, ["justified", "order", "no", "order", "order", "order"]),
    (.withdrawn, ["justified", "order", "no", "order", "order", "order"]),
    (.summarized, ["justified", "order", "no", "order", "order", "order"]),
    (.justified, ["open", "…notice", "no", "order", "order", "withdrawn"]),
    (.noticeSent, ["open", "order", "address", "order", "order", "…withdrawal"]),
    (.external, ["open", "order", "external", "ended", "order", "order"]),
    (.ended, ["open", "order", "external", "order", "…summary", "order"]),
  ]
  static let rules: [String: Refusal.Rule] = [
    "order": .migrationOrderOfSteps, "open": .migrationAlreadyOpen, "no": .externalNoOpenMigration,
    "address": .externalNoAddress,
  ]

  @Test(arguments: cells) func `each step does what its cell says`(state: State, row: [String]) {
    for ((name, command), cell) in zip(Self.steps, row) {
      var story = Scenario.asked()
      story.goes(to: state)
      #expect((story.ticket.currentMigration?.state ?? .none) == state)
      let reaction = story.when(command)
      if let rule = Self.rules[cell] {
        #expect(reaction.refusal?.rule == rule, "\(name) in \(state)")
      } else if cell.hasPrefix("…") {
        #expect(story.ticket.currentMigration?.awaiting?.message.rawValue == String(cell.dropFirst()))
        #expect(story.ticket.currentMigration?.state == state)
      } else {
        #expect(story.ticket.currentMigration?.state.rawValue == cell, "\(name) in \(state)")
      }
    }
  }

  @Test(arguments: cells.map(\.0))
  func `what the buyer says externally enters the protocol where it is announced`(
    state: State
  ) {
    var story = Scenario.asked()
    story.goes(to: state)
    let placement = story.buyerMails()
    if state.admitsExternal {
      #expect(placement == .joinsMigration)
      #expect(story.ticket.openMigration?.state == .external)
    } else {
      #expect(placement == .beside(Arrival.Opening(linked: story.ticket.id)))
    }
  }

  @Test(arguments: [
    (State.justified, Command.migrate(.notice())), (.noticeSent, .migrate(.withdraw(reason: "Again."))),
    (.ended, .migrate(.summarize(World.refund))),
  ])
  func `the same step again while its message is queued is out of order`(state: State, step: Command) {
    var story = Scenario.asked()
    story.goes(to: state)
    story.given(step)
    story.when(step).refused(.migrationOrderOfSteps, owing: .delivery)
  }

  @Test(arguments: [
    (State.justified, Command.migrate(.notice())), (.noticeSent, .migrate(.withdraw(reason: "Again."))),
    (.ended, .migrate(.summarize(World.refund))),
  ])
  func `a step whose message failed may be taken again`(state: State, step: Command) {
    var story = Scenario.asked()
    story.goes(to: state)
    let entry = story.given(step)
    story.fail(entry, .bounced)
    #expect(story.ticket.openMigration?.state == state)
    #expect(story.ticket.openMigration?.awaiting == nil)
    story.accept(story.given(step))
    #expect(story.ticket.openMigration?.state != state)
  }

  @Test func `one notice queued keeps only withdrawal legal`() {
    var story = Scenario.asked()
    story.justifies()
    let notice = story.given(.migrate(.notice()))
    story.when(.migrate(.withdraw(reason: "A smaller file came."))).then(
      "delivery.recalled", "migration.withdrawn")
    #expect(story.ticket.outbound[notice]?.delivery.state == .dead)
    #expect(story.ticket.currentMigration?.state == .withdrawn)
    #expect(story.ticket.openMigration == nil)
  }

  @Test func `a withdrawal tells the buyer and keeps its reason`() {
    var story = Scenario.asked()
    story.goes(to: .noticeSent)
    let reaction = story.when(.migrate(.withdraw(reason: "A smaller file came.")))
    reaction.then("message.sent", "note.added")
    guard case .messageSent(let sent) = reaction.facts.first else { return }
    #expect(sent.step == .withdrawal)
    #expect(sent.channel == .buyerSellerMessaging)
    #expect(reaction.facts.last == .noteAdded(text: "A smaller file came."))
  }
}
