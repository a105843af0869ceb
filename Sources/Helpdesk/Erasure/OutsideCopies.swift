public import HelpdeskCore

/// A place outside the desk's file that holds words of tickets, such as a spool directory.
public protocol OutsideCopies: Sendable {
  /// Removes whatever the place holds of the tickets; nothing there is no error.
  ///
  /// - Throws: Whatever keeps it from being removed; the desk then asks again with the next erasure, and when it
  ///   is opened.
  func erase(_ tickets: Set<TicketID>) async throws
}
