package import HelpdeskCore

/// What a caller's key stands for: the command it was given with, and what came of it (rules.md §6).
package struct CommandBinding: Hashable, Sendable {
  /// The command's digest.
  package let command: [UInt8]
  /// The ticket it went to.
  package let ticket: TicketID
  /// The first entry it recorded.
  package let firstEntry: Int
  /// How many entries it recorded.
  package let count: Int
  /// When it was recorded.
  package let at: Timestamp

  /// States what came of a command.
  package init(command: [UInt8], ticket: TicketID, firstEntry: Int, count: Int, at: Timestamp) {
    self.command = command
    self.ticket = ticket
    self.firstEntry = firstEntry
    self.count = count
    self.at = at
  }
}
