import Helpdesk
import HelpdeskStore
import HelpdeskTrail
import Testing

/// A story that no honest desk writes, and the sentence that finds it out.
struct ReplayLie: CustomTestStringConvertible, Sendable {
  let name: String
  let sentence: String
  let tell: @Sendable () throws -> ReplayStory
  var bend: @Sendable (ReplayLog) -> ReplayLog = { $0 }

  var testDescription: String { name }

  init(_ name: String, _ sentence: String, _ tell: @escaping @Sendable () throws -> ReplayStory) {
    (self.name, self.sentence, self.tell) = (name, sentence, tell)
  }

  static let all: [ReplayLie] = closings + steps + contacts + wordings + macros + records

  /// A story told honestly, then a fact that the rules forbade.
  static func told(
    _ name: String, _ sentence: String, after begin: @escaping @Sendable () throws -> ReplayStory,
    by actor: PrincipalID = "agent:mika", _ fact: @escaping @Sendable (ReplayStory) -> Fact
  ) -> ReplayLie {
    ReplayLie(name, sentence) {
      var story = try begin()
      story.pretend(fact(story), by: actor)
      return story
    }
  }

  static let asked: @Sendable () throws -> ReplayStory = { try .asked() }
  static let answered: @Sendable () throws -> ReplayStory = {
    var story = try ReplayStory.asked()
    try story.answer()
    return story
  }
  static func reached(_ state: Migration.State) -> @Sendable () throws -> ReplayStory {
    { try .reached(state) }
  }
  static let words = "Wir haben die Lampe erklärt."

  private static let closings: [ReplayLie] = [
    told("closed, but owed an answer", "close.unanswered-message", after: asked) { _ in
      .ticketClosed(Resolution(.information, words))
    },
    told("closed in the middle of a migration", "close.migration-open", after: reached(.external)) { _ in
      .ticketClosed(ReplayStory.refund)
    },
    told("closed twice", "close.already-closed", after: { try .whole() }) { _ in
      .ticketClosed(ReplayStory.refund)
    },
    told(
      "closed with a summary in the outbox", "close.summary-not-delivered",
      after: {
        var story = try ReplayStory.reached(.ended)
        try story.perform(.migrate(.summarize(ReplayStory.refund)))
        return story
      }
    ) { _ in .ticketClosed(ReplayStory.refund) },
    told("closed otherwise than the buyer was told", "close.summary-contradicts", after: reached(.summarized))
    { _ in .ticketClosed(Resolution(.information, words)) },
    told("closed without a word", "close.summary-missing", after: answered) { _ in
      .ticketClosed(Resolution(.information, " "))
    },
    told("closed with filler", "close.summary-too-vague", after: answered) { _ in
      .ticketClosed(Resolution(.information, "ok"))
    },
    told(
      "closed as told, but nobody ever told", "close.never-answered",
      after: {
        var story = try ReplayStory.asked()
        try story.perform(.noResponseNeeded(entry: nil, reason: "Ein Dank."))
        return story
      }
    ) { _ in .ticketClosed(Resolution(.information, words)) },
    told("closed by a program", "permission.denied", after: answered, by: "bot:sorter") { _ in
      .ticketClosed(Resolution(.information, words))
    },
  ]

  private static let steps: [ReplayLie] = [
    told("ended before anything was said", "migration.order-of-steps", after: reached(.noticeSent)) { _ in
      .migrationEnded(outcome: words)
    },
    told("withdrawn in silence", "withdrawn in silence", after: reached(.noticeSent)) { _ in
      .migrationWithdrawn(reason: words)
    },
    told("opened twice", "migration.already-open", after: reached(.noticeSent)) { _ in opened() },
    told(
      "opened for a basic matter", "migration.basic-matter",
      after: {
        var story = try ReplayStory.asked()
        try story.perform(.categorize(.refund))
        return story
      }
    ) { _ in opened(category: .refund) },
    told(
      "opened under another category", "names another category",
      after: {
        var story = try ReplayStory.asked()
        try story.perform(.categorize(.refund))
        return story
      }
    ) { _ in opened() },
    told("opened with a vague note", "migration.note-too-vague", after: asked) { _ in opened(note: "n/a") },
    told("opened for a file that fits", "migration.fits-channel", after: asked) { _ in
      opened(reason: .media(file: "lampe.png", bytes: 10))
    },
    told("opened without a reason", "migration.reason", after: asked) { _ in
      opened(reason: .safety(reference: "none"))
    },
    told("opened without a thread", "migration.no-order", after: { try ReplayStory() }) { _ in opened() },
    told(
      "opened under a claim", "external.claim-open",
      after: {
        var story = try ReplayStory.asked()
        try story.claim()
        return story
      }
    ) { _ in opened() },
  ]

  private static func opened(
    reason: MigrationReason = .media(file: "lampe.mov", bytes: 22_000_000),
    note: String = "Diese Aufnahme ist für eine Nachricht viel zu groß.", category: Category? = nil
  ) -> Fact {
    .migrationOpened(
      MigrationOpened(
        reason: reason, note: note, channel: .email, address: ReplayStory.mailbox, macros: [:],
        category: category))
  }

  private static let contacts: [ReplayLie] = [
    told("mailed without a migration", "external.no-open-migration", after: asked) { _ in
      .messageSent(.plain("Bitte hier weiter.", on: .email))
    },
    told(
      "mailed under a claim", "external.claim-open",
      after: {
        var story = try ReplayStory.reached(.external)
        try story.claim()
        return story
      }
    ) { _ in .messageSent(.plain("Bitte hier weiter.", on: .email)) },
    told("called without a migration", "external.no-open-migration", after: asked) { story in
      .callLogged(call(.outbound, at: story.now))
    },
    told("joined a migration by another channel", "does not admit it", after: reached(.noticeSent)) { story in
      .callLogged(call(.inbound, at: story.now, joins: true))
    },
    told("joined a migration that nobody announced", "does not admit it", after: reached(.justified)) {
      story in .messageReceived(.joining(at: story.now))
    },
    told("answered a closed ticket", "ticket.closed", after: { try .whole() }) { _ in
      .messageSent(.plain("Noch etwas.", on: .buyerSellerMessaging))
    },
    told("answered a thread that is none", "nobody to answer", after: { try ReplayStory() }) { _ in
      .messageSent(.plain("Guten Tag.", on: .buyerSellerMessaging))
    },
    told("answered for a program as a person", "not marked automatic", after: asked, by: "bot:sorter") { _ in
      .messageSent(.plain("Guten Tag.", on: .buyerSellerMessaging))
    },
  ]

  private static func call(_ direction: Direction, at moment: Timestamp, joins: Bool = false) -> CallLogged {
    CallLogged(
      direction: direction, number: "+49 170 5550111", startedAt: moment, endedAt: moment, summary: words,
      joinsMigration: joins, opening: nil, order: nil, marketplace: nil)
  }
}

extension MessageSent {
  static func plain(_ text: String, on channel: Channel) -> MessageSent {
    MessageSent(
      channel: channel, text: text, language: nil, attachments: [], macro: nil, step: nil, resolution: nil,
      recipient: nil, subject: nil, isAutomatic: false, answers: true)
  }
}

extension MessageReceived {
  static func joining(at moment: Timestamp, joins: Bool = true) -> MessageReceived {
    MessageReceived(
      channel: .email, marketplace: nil, buyer: Buyer(), order: nil, subject: nil, text: "Hier.",
      attachments: [], start: moment, language: nil, correspondence: Correspondence(), opening: nil,
      joinsMigration: joins, isQuarantined: false, key: nil, raw: nil)
  }
}
