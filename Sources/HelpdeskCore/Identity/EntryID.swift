/// One event of a ticket, `#1042/7`: messages, notes and calls are named so.
public struct EntryID: Hashable, Comparable, Sendable {
  /// The ticket the entry belongs to.
  public let ticket: TicketID
  /// The entry's place in its ticket, counted from 0 (`tseq` in the trail).
  public let number: Int

  /// Names entry `number` of `ticket`.
  public init(ticket: TicketID, number: Int) {
    self.ticket = ticket
    self.number = number
  }

  /// Reads `1042/7` or `#1042/7`.
  ///
  /// - Returns: nil where anything else stands, or a negative number.
  public init?(_ description: some StringProtocol) {
    let halves = description.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let ticket = TicketID(halves[0]), let number = Int(halves[1]), number >= 0
    else { return nil }
    self.init(ticket: ticket, number: number)
  }

  /// Orders entries by ticket, then by place.
  public static func < (left: EntryID, right: EntryID) -> Bool {
    (left.ticket, left.number) < (right.ticket, right.number)
  }

  /// The form scripts read, without the `#`: `1042/7`.
  public var path: String { "\(ticket.rawValue)/\(number)" }
}

extension EntryID: CustomStringConvertible {
  /// The form people read: `#1042/7`.
  public var description: String { "\(ticket)/\(number)" }
}
