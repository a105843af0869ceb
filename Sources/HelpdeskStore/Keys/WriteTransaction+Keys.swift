package import HelpdeskCore

extension WriteTransaction {
  /// Lets a ticket be found by a key, for mail that cites something the log itself does not hold.
  ///
  /// A key added here and not told by an event is lost in a rebuild.
  package func addThreadKey(_ key: ThreadKey, ticket: TicketID, entry: Int, at moment: Timestamp) throws {
    var statement = try PreparedStatement(
      db,
      """
      INSERT INTO thread_key(key, ticket, kind, tseq, at) VALUES(?, ?, ?, ?, ?)
      ON CONFLICT(key, ticket) DO UPDATE SET tseq = excluded.tseq, at = excluded.at
      """)
    statement.bind(key.hash(under: secret))
    statement.bind(ticket.rawValue)
    statement.bind(key.kind.rawValue)
    statement.bind(Int64(entry))
    statement.bind(moment.rawValue)
    try statement.run()
  }

  /// Remembers a mail, so that its repetition is known. A key that is already there is a constraint failure.
  func addMailKey(_ key: [UInt8]?, _ entry: EntryID) throws {
    guard let key else { return }
    var statement = try PreparedStatement(db, "INSERT INTO mail_key(key, ticket, tseq) VALUES(?, ?, ?)")
    statement.bind(key)
    statement.bind(entry.ticket.rawValue)
    statement.bind(Int64(entry.number))
    try statement.run()
  }

  /// Joins a ticket with those it was opened beside or after, to be found from either side.
  func addLinks(_ ticket: TicketID, _ opening: Arrival.Opening?) throws {
    var statement = try PreparedStatement(
      db, "INSERT INTO ticket_link(ticket, other) VALUES(?, ?) ON CONFLICT DO NOTHING")
    for other in [opening?.linked, opening?.follows].compactMap(\.self) {
      for (here, there) in [(ticket, other), (other, ticket)] {
        statement.bind(here.rawValue)
        statement.bind(there.rawValue)
        try statement.run()
      }
    }
  }
}
