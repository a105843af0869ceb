import GRDB
import HelpdeskCore
import HelpdeskTrail

extension WriteTransaction {
  /// Deletes the content that an event names, its words in the search index, and what mail of the ticket was
  /// known by. The keys by which the repetition of a mail is known stay (rules.md §6).
  ///
  /// A commitment whose content is not there is passed over: in a rebuild all of them are.
  func follow(_ erased: ContentErased, in ticket: TicketID) throws {
    if erasing?.ticket != ticket { erasing = try ErasingTicket(ticket, in: self) }
    var pieces = erased.erases.flatMap { erasing?.take($0) ?? [] }
    pieces.sort { $0.key < $1.key }
    if !pieces.isEmpty {
      try Setting.unfinishedErasure.set([], in: db)
      try noteCopies(of: ticket)
    }
    var rest = pieces[...]
    while let first = rest.first {
      let event = rest.prefix { $0.index == first.index }
      rest = rest.dropFirst(event.count)
      try erase(event.map(\.key), at: first.index)
    }
    try db.execute(sql: "DELETE FROM thread_key WHERE ticket = ?", arguments: [ticket.rawValue])
  }

  /// Deletes pieces of one event. The index keeps no text, so it is told the very words that it was given.
  private func erase(_ keys: [Int64], at index: Int64) throws {
    let reached = try Int64.fetchOne(db.cachedStatement(sql: "SELECT next_idx FROM search_progress")) ?? 0
    let words = index < reached ? try searchWords(at: index) : nil
    var statement = try PreparedStatement(db, "DELETE FROM content WHERE id = ?")
    for key in keys {
      statement.bind(key)
      try statement.run()
    }
    guard let words else { return }
    var removal = try PreparedStatement(db, "INSERT INTO search(search, rowid, words) VALUES('delete', ?, ?)")
    removal.bind(index)
    removal.bind(words)
    try removal.run()
    if let rest = try searchWords(at: index) { try indexWords(rest, at: index) }
  }

  private func searchWords(at index: Int64) throws -> String? {
    guard case .ticket(_, let stored)? = try event(at: index) else { return nil }
    return SearchIndex.words(of: stored.event.fact)
  }

  /// Notes that an entry of the desk's own stream speaks of a ticket.
  func addMention(of ticket: TicketID, at index: Int64) throws {
    var statement = try PreparedStatement(db, "INSERT INTO ticket_mention(ticket, idx) VALUES(?, ?)")
    statement.bind(ticket.rawValue)
    statement.bind(index)
    try statement.run()
  }
}

/// What a ticket held when its erasure began, so that a thousand events of one erasure read its log once.
struct ErasingTicket {
  let ticket: TicketID
  private var pieces: [[UInt8]: [ErasablePiece]] = [:]

  init(_ ticket: TicketID, in snapshot: ReadSnapshot) throws {
    self.ticket = ticket
    var pieces: [[UInt8]: [ErasablePiece]] = [:]
    try snapshot.forEachErasable(of: ticket) { pieces[$0.commitment.hash.bytes, default: []].append($0) }
    self.pieces = pieces
  }

  /// The pieces of a commitment; none a second time.
  mutating func take(_ commitment: ContentCommitment) -> [ErasablePiece] {
    pieces.removeValue(forKey: commitment.bytes) ?? []
  }
}
