public import HelpdeskLanguage

/// What somebody wants of a ticket: the only way to change one (design.md §1).
public enum Command: Hashable, Sendable {
  /// Take in what came from outside; the engine has found the ticket.
  case receive(Arrival)
  /// Answer the buyer.
  case reply(Reply)
  /// Record a phone call.
  case call(Call)
  /// Write an internal note: never sent, never edited, corrected by a further note.
  case note(String)
  /// Make somebody responsible; nil for nobody.
  case assign(PrincipalID?)
  /// Add and remove tags.
  case tag(adding: [String], removing: [String])
  /// Say how soon it should be looked at.
  case prioritize(Priority)
  /// Say what it is about.
  case categorize(Category)
  /// Declare that a message needs no answer; nil for every pending one.
  case noResponseNeeded(entry: Int?, reason: String)
  /// Take a step of the migration protocol.
  case migrate(MigrationStep)
  /// Close with a closing record.
  case close(Resolution)
  /// Take a ticket up again.
  case reopen(reason: String)
  /// Record what became of a message.
  case receipt(Receipt)
  /// Vouch that a summary whose delivery failed was typed by hand in the marketplace's own pages.
  case attest(entry: Int, reason: String)
  /// Record the deadlines that have passed.
  case sweep
  /// Delete what the ticket holds of the buyer's words, names, addresses and order ids; the proof stays.
  case erase(ErasureReason)
  /// Hand the buyer's pending messages over to the marketplace's customer service (R38).
  case transfer(reason: String)
  /// Record by hand that a claim was opened or closed (R122).
  case claim(ClaimStep)
  /// Record what the marketplace's report tells of the order.
  case order(OrderFacts)
  /// Record that evidence of the ticket is given out.
  case export
}

extension Command {
  /// Answers in an agent's own words.
  public static func reply(_ text: String, on channel: Channel, attachments: [Attachment] = []) -> Command {
    .reply(Reply(channel: channel, body: .text(text), attachments: attachments))
  }

  /// Answers with a macro.
  public static func reply(
    macro id: MacroID, slots: [String: String] = [:], on channel: Channel, language: Language? = nil
  ) -> Command {
    .reply(Reply(channel: channel, body: .macro(id, slots: slots), language: language))
  }

  /// Closes with an outcome and what was done.
  public static func close(_ outcome: Resolution.Outcome, _ text: String, amount: Money? = nil) -> Command {
    .close(Resolution(outcome, text, amount: amount))
  }
}
