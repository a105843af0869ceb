package import HelpdeskCore
package import HelpdeskTrail

extension WriteTransaction {
  /// Adds a ticket's event to the log, with its content, its keys and its place in the outbox.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - ticket: Any number but 0.
  ///   - sequence: The event's number in the ticket, the next one.
  ///   - previous: The leaf hash of the ticket's last event; nil at 0.
  ///   - index: The event's place in the log, the next one.
  ///   - frontier: The right edge of the tree over the log; the event's leaf is added to it. When this
  ///     throws, it is of no more use than the transaction.
  ///   - origin: The name of the log.
  ///   - salts: Draws 32 random bytes; called once for each piece of content.
  /// - Returns: The event's leaf hash.
  /// - Throws: ``StoreError/unwritable(_:)`` for what fits no leaf, ``StoreError/constraint(_:)`` for an
  ///   event out of order or a mail that is already there.
  @discardableResult
  package func append(
    _ event: Event, to ticket: TicketID, sequence: Int, previous: Hash?, index: Int64,
    frontier: inout TreeFrontier, origin: String, salts: () -> Salt
  ) throws -> Hash {
    guard ticket != .desk else { throw StoreError.unwritable("Give the ticket a number from 1 on.") }
    let leaf = Leaf(
      log: origin, index: index, ticket: ticket.rawValue, sequence: Int64(sequence), previous: previous,
      type: "", atMilliseconds: event.at.rawValue, actor: event.actor.rawValue)
    let hash = try record(
      try EncodedFact(encoding: event.fact), in: leaf, frontier: &frontier, salts: salts)
    try follow(event, in: ticket, sequence: sequence, index: index)
    return hash
  }

  /// Adds an event of the desk's own stream.
  ///
  /// The first one, `desk.created`, names the log, and `log.continued` names it anew: each of them stands
  /// under the name it gives.
  ///
  /// - Returns: The event's leaf hash.
  /// - Throws: As ``append(_:to:sequence:previous:index:frontier:origin:salts:)``.
  @discardableResult
  package func appendDesk(
    _ event: DeskEvent, sequence: Int, previous: Hash?, index: Int64, frontier: inout TreeFrontier,
    origin: String, salts: () -> Salt
  ) throws -> Hash {
    let leaf = Leaf(
      log: origin, index: index, ticket: TicketID.desk.rawValue, sequence: Int64(sequence),
      previous: previous, type: "", atMilliseconds: event.at.rawValue, actor: event.actor.rawValue)
    let hash = try record(
      try EncodedFact(encoding: event.fact), in: leaf, frontier: &frontier, salts: salts)
    switch event.fact {
    case .deskCreated(let origin, _, _, _), .logContinued(let origin, _):
      try Setting.origin.set(Array(origin.utf8), in: db)
    default: break
    }
    try follow(event, sequence: sequence, index: index)
    return hash
  }

  private func record(
    _ fact: EncodedFact, in frame: Leaf, frontier: inout TreeFrontier, salts: () -> Salt
  ) throws -> Hash {
    guard frontier.size == frame.index else {
      throw StoreError.constraint("tree: it does not end where the entry begins")
    }
    var leaf = frame
    leaf.type = fact.type
    leaf.version = fact.version
    leaf.fields = fact.fields
    if !fact.content.isEmpty { erasing = nil }
    var statement = try PreparedStatement(db, "INSERT INTO content(id, name, salt, bytes) VALUES(?, ?, ?, ?)")
    for (place, item) in fact.content.enumerated() {
      guard let key = ContentID.key(index: frame.index, place: place) else { throw StoreError.tooLarge }
      let salt = salts()
      leaf.content.append(
        Leaf.ContentItem(
          name: item.name, commitment: try Commitment(salt: salt, name: item.name, bytes: item.bytes)))
      statement.bind(key)
      statement.bind(item.name)
      salt.withUnsafeBytes { statement.bind($0) }
      statement.bind(item.bytes)
      try statement.run()
    }
    let bytes = try leaf.bytes()
    let hash = Hash.leaf(bytes)
    try insert(leaf, bytes, hash)
    try frontier.append(hash, storingIn: db)
    noteWriting()
    return hash
  }

  private func insert(_ leaf: Leaf, _ bytes: [UInt8], _ hash: Hash) throws {
    var statement = try PreparedStatement(
      db, "INSERT INTO trail(idx, ticket, tseq, at, leaf, hash) VALUES(?, ?, ?, ?, ?, ?)")
    statement.bind(leaf.index)
    statement.bind(leaf.ticket)
    statement.bind(leaf.sequence)
    statement.bind(leaf.atMilliseconds)
    statement.bind(bytes)
    hash.withUnsafeBytes { statement.bind($0) }
    try statement.run()
  }
}
