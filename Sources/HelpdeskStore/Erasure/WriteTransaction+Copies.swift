import GRDB
package import HelpdeskCore

// Copies outside the file are removed after the commit that erases here, by others and maybe much later. So the
// tickets whose copies may be left are kept until those who hold them have answered.
extension WriteTransaction {
  /// Notes that copies of a ticket's content may still be outside.
  func noteCopies(of ticket: TicketID) throws {
    var statement = try PreparedStatement(
      db, "INSERT INTO desk(key, value) VALUES(?, x'') ON CONFLICT(key) DO NOTHING")
    statement.bind(PendingCopies.key(of: ticket))
    try statement.run()
  }

  /// Forgets tickets whose copies are gone.
  package func forgetCopies(of tickets: Set<TicketID>) throws {
    var statement = try PreparedStatement(db, "DELETE FROM desk WHERE key = ?")
    for ticket in tickets.sorted() {
      statement.bind(PendingCopies.key(of: ticket))
      try statement.run()
    }
  }
}

extension ReadSnapshot {
  /// The erased tickets of which copies may still be outside the file.
  package func ticketsWithCopies() throws -> Set<TicketID> {
    let keys = try String.fetchCursor(
      db, sql: "SELECT key FROM desk WHERE key GLOB '\(PendingCopies.prefix)*'")
    var tickets: Set<TicketID> = []
    while let key = try keys.next() {
      guard let number = Int64(key.dropFirst(PendingCopies.prefix.count)) else { continue }
      tickets.insert(TicketID(rawValue: number))
    }
    return tickets
  }
}

/// How the `desk` table names a ticket with copies outside: one row each, so that a run over many tickets does
/// not write a growing list again and again.
private enum PendingCopies {
  static let prefix = "copies/"

  static func key(of ticket: TicketID) -> String { prefix + String(ticket.rawValue) }
}
