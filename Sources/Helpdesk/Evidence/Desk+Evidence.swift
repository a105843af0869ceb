import HelpdeskStore
import HelpdeskTrail

extension Desk {
  /// Makes the bundle that proves a ticket to a stranger (trail.md §6).
  ///
  /// The export is itself an event, `ticket.exported`, and a checkpoint is signed over it.
  ///
  /// - Parameters:
  ///   - ticket: The ticket.
  ///   - scope: How much of its content is opened.
  ///   - held: A checkpoint of this log that the reader holds, as the bytes of its note; the bundle then proves
  ///     that the log has only grown since. nil for none.
  ///   - principal: Who asks.
  /// - Returns: The bundle's bytes; ``HelpdeskTrail/EvidenceBundle/verify(_:key:origin:held:)`` reads them.
  /// - Throws: ``Refusal`` where the principal may not, ``DeskError/noSigner`` where nothing can be signed,
  ///   ``DeskError/heldCheckpointForeign`` and ``DeskError/evidenceTooLarge(limit:)`` before anything is
  ///   recorded, ``DeskError`` where the file cannot be read or written.
  public func evidence(
    for ticket: TicketID, scope: EvidenceScope = .full, since held: [UInt8]? = nil, by principal: Principal
  ) async throws -> [UInt8] {
    guard let issuer else { throw writer == nil ? Refusal(.deskReadOnly) : DeskError.noSigner }
    // An export stays on record for ever, so whatever speaks against it is found before.
    if Permission.grant(Command.export.action, to: principal) != .no {
      try await reading { snapshot in
        try snapshot.checkWeight(of: ticket, scope)
        _ = try snapshot.heldCheckpoint(held)
      }
    }
    let outcome = try await perform(.export, on: ticket, by: principal)
    guard let export = outcome.entry else { throw DeskError.noSuchTicket(ticket) }
    let checkpoint = try await issuer.issue()
    return try await reading { snapshot in
      let macros = try self.folded.state(in: snapshot).macros
      return try snapshot.bundle(
        through: export, scope: scope, checkpoint: checkpoint, held: held, macros: macros
      ).bytes()
    }
  }

  /// The proof of one event as text that other people's tools read (c2sp.org/tlog-proof@v1).
  ///
  /// A checkpoint is signed for it where none covers the event.
  ///
  /// - Parameter entry: The event.
  /// - Throws: ``DeskError/noSuchEntry(_:)``, ``DeskError/noSigner`` where no checkpoint covers the event and
  ///   none can be signed.
  public func proof(of entry: EntryID) async throws -> [UInt8] {
    guard let index = try await reading({ try $0.leaf(of: entry)?.index }) else {
      throw DeskError.noSuchEntry(entry)
    }
    var checkpoint = try await reading { try $0.lastCheckpoint() }
    if (checkpoint?.size ?? 0) <= index {
      guard let issuer else { throw DeskError.noSigner }
      checkpoint = try await issuer.issue()
    }
    guard let checkpoint else { throw DeskError.noSigner }
    return try await reading { snapshot in
      let proof = try snapshot.tree().inclusionProof(of: index, at: checkpoint.size)
      return LogProof(index: index, hashes: proof.hashes, checkpoint: try SignedNote(bytes: checkpoint.note))
        .bytes
    }
  }
}

extension ReadSnapshot {
  /// The most bytes of content that a bundle takes: in base64 they grow by a third, and what stands around them
  /// has to fit into the format's limit too. Our own.
  private static let contentLimit = EvidenceBundle.byteLimit / 8 * 5

  /// - Throws: ``DeskError/evidenceTooLarge(limit:)`` where verifying would refuse the bundle for its size.
  fileprivate func checkWeight(of ticket: TicketID, _ scope: EvidenceScope) throws {
    let weight = try self.weight(of: ticket)
    // The export is an event of its own.
    guard weight.entries < EvidenceBundle.eventLimit,
      scope != .full || weight.contentBytes <= Self.contentLimit
    else { throw DeskError.evidenceTooLarge(limit: Self.contentLimit) }
  }

  /// The checkpoint of a note that somebody holds; nil for no note.
  ///
  /// - Throws: ``DeskError/heldCheckpointForeign`` where the log has no such state.
  fileprivate func heldCheckpoint(_ held: [UInt8]?) throws -> Checkpoint? {
    guard let held else { return nil }
    let tree = try self.tree()
    guard let note = try? SignedNote(bytes: held), let checkpoint = try? Checkpoint(text: note.text),
      Origin.isContinued(checkpoint.origin, by: try origin()), checkpoint.size <= tree.size,
      try tree.root(at: checkpoint.size) == checkpoint.root
    else { throw DeskError.heldCheckpointForeign }
    return checkpoint
  }

  /// Gathers a ticket's leaves up to its export, with proofs at the checkpoint's size.
  fileprivate func bundle(
    through export: EntryID, scope: EvidenceScope, checkpoint: StoredCheckpoint, held: [UInt8]?,
    macros library: MacroLibrary
  ) throws -> EvidenceBundle {
    let tree = try self.tree()
    func proven(_ entry: LogEntry) throws -> ProvenLeaf {
      ProvenLeaf(
        index: entry.index, bytes: entry.leaf,
        proof: try tree.inclusionProof(of: entry.index, at: checkpoint.size).hashes)
    }
    let stored = try proofs(of: export.ticket, through: export.number)
    let events = try stored.map { entry, event in
      EvidenceEvent(
        leaf: try proven(entry), openings: scope.opens(event.fact) ? try openings(at: entry.index) : [])
    }
    let macros = try usedMacros(stored.lazy.map(\.event.fact), library).map { used in
      EvidenceMacro(
        digest: used.digest, canonical: used.canonical, published: try proven(used.published),
        locked: try used.locked.map(proven))
    }
    return EvidenceBundle(
      ticket: export.ticket.rawValue, checkpoint: String(decoding: checkpoint.note, as: UTF8.self),
      events: events, macros: macros, consistency: try consistency(from: held, to: checkpoint, in: tree))
  }

  /// The link from a checkpoint that the reader holds; nil where it would prove nothing.
  private func consistency(
    from held: [UInt8]?, to checkpoint: StoredCheckpoint, in tree: HashTree
  ) throws -> EvidenceConsistency? {
    guard let held, let older = try heldCheckpoint(held), older.size > 0, older.size <= checkpoint.size else {
      return nil
    }
    return EvidenceConsistency(
      fromNote: String(decoding: held, as: UTF8.self),
      proof: try tree.consistencyProof(from: older.size, to: checkpoint.size).hashes)
  }

  /// Each locked macro that the events were rendered from, once, in the order of its first use.
  private func usedMacros(_ facts: some Sequence<Fact>, _ library: MacroLibrary) throws -> [UsedMacro] {
    var digests: [String] = []
    for case .messageSent(let message) in facts {
      if let macro = message.macro, macro.isLocked, !digests.contains(macro.digest) {
        digests.append(macro.digest)
      }
    }
    guard !digests.isEmpty else { return [] }
    let versions = library.all
    return try digests.compactMap { digest in
      guard let version = versions.first(where: { $0.digest == digest }),
        let published = try leaf(of: EntryID(ticket: .desk, number: version.entry))
      else { return nil }
      let canonical = try version.macro.canonicalBytes()
      return UsedMacro(
        digest: Hash.sha256(canonical), canonical: canonical, published: published,
        locked: try lock(of: version.macro, publishedBy: published))
    }
  }

  /// The leaf that locked a wording after it was published; nil where it was published locked.
  private func lock(of macro: Macro, publishedBy published: LogEntry) throws -> LogEntry? {
    guard try Leaf(bytes: published.leaf)["locked"] != .bool(true) else { return nil }
    let lock = try deskEvents().first { stored in
      stored.index > published.index && stored.event.fact == .macroLocked(macro.id)
    }
    return try lock.flatMap { try leaf(at: $0.index) }
  }
}

/// A macro's wording with the leaves that published and locked it.
private struct UsedMacro {
  let digest: Hash
  let canonical: [UInt8]
  let published: LogEntry
  let locked: LogEntry?
}
