import Helpdesk
import HelpdeskTesting
import Testing

// The verbs in which stories are told.
extension Desk {
  /// Takes a message in and says on which ticket it stands.
  @discardableResult
  func takeIn(_ message: InboundMessage) async throws -> TicketID {
    try #require(try await receive(message).ticket)
  }

  /// Takes an e-mail of a large video into a migration as far as its accepted notice.
  func migrate(_ ticket: TicketID, to channel: Channel = .email) async throws {
    try await perform(
      .migrate(
        .open(
          .media(file: "noise.mp4", bytes: 22_000_000),
          note: "The film of the grinding motor has 22 MB, over what messages carry.", to: channel)),
      on: ticket, by: .mika)
    try await perform(.migrate(.notice()), on: ticket, by: .mika)
    try await deliver(through: ScriptedTransport())
  }

  /// Answers a ticket officially, with its delivery accepted.
  @discardableResult
  func answer(
    _ ticket: TicketID, _ text: String = "We are sending a new motor to you today."
  ) async throws -> EntryID {
    let outcome = try await perform(.reply(text, on: .buyerSellerMessaging), on: ticket, by: .mika)
    try await deliver(through: ScriptedTransport())
    return try #require(outcome.entry)
  }

  func present(_ ticket: TicketID) async throws -> Ticket {
    try #require(try await self.ticket(ticket)).ticket
  }

  /// How many entries a ticket has.
  func entryCount(_ ticket: TicketID) async throws -> Int { try await present(ticket).entryCount }
}

extension Resolution {
  static func refund(_ text: String = "The motor is faulty, you get the whole price back.") throws
    -> Resolution
  {
    Resolution(.refund, text, amount: try Money("89.90", .eur))
  }
}

/// The rule that refuses `body`; nil where it passes or fails otherwise.
func refusedRule(_ body: () async throws -> Void) async -> Refusal.Rule? {
  do { try await body() } catch let refusal as Refusal { return refusal.rule } catch { return nil }
  return nil
}
