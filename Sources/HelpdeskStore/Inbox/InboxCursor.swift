/// Where a page of the inbox ended; the next page begins behind it, whatever has changed since.
package struct InboxCursor: Hashable, Sendable, CustomStringConvertible {
  let urgency: Int64
  let ticket: Int64

  init(urgency: Int64, ticket: Int64) {
    self.urgency = urgency
    self.ticket = ticket
  }

  /// Reads a cursor as ``description`` writes it; nil for anything else.
  package init?(_ description: String) {
    let halves = description.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, let urgency = Int64(halves[0], radix: 36), urgency >= 0,
      let ticket = Int64(halves[1], radix: 36), ticket >= 0
    else { return nil }
    self.init(urgency: urgency, ticket: ticket)
  }

  /// ASCII letters, digits and one hyphen, to be handed back as they are.
  package var description: String { String(urgency, radix: 36) + "-" + String(ticket, radix: 36) }
}
