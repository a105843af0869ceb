public import HelpdeskCore

/// A place outside the desk's file that holds words of tickets, such as a spool directory.
public protocol OutsideCopies: Sendable {
  /// Removes whatever the place holds of a ticket; nothing there is no error.
  ///
  /// - Throws: Whatever keeps it from being removed; the ticket is then erased once more.
  func erase(_ ticket: TicketID) async throws
}
