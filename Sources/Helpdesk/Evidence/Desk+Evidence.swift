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
  ///   ``DeskError`` where the file cannot be read or written.
  public func evidence(
    for ticket: TicketID, scope: EvidenceScope = .full, since held: [UInt8]? = nil, by principal: Principal
  ) async throws -> [UInt8] {
    guard let issuer else { throw writer == nil ? Refusal(.deskReadOnly) : DeskError.noSigner }
    let outcome = try await perform(.export, on: ticket, by: principal)
    guard let export = outcome.entry else { throw DeskError.noSuchTicket(ticket) }
    let checkpoint = try await issuer.issue()
    return try await reading { snapshot in
      try snapshot.bundle(through: export, scope: scope, checkpoint: checkpoint, held: held).bytes()
    }
  }

  /// The proof of one event as text that other people's tools read (c2sp.org/tlog-proof@v1).
  ///
  /// - Parameters:
  ///   - entry: The event.
  ///   - principal: Who asks; a checkpoint may be signed for it.
  /// - Throws: ``DeskError/noSuchEntry(_:)``, ``DeskError/noSigner`` where no checkpoint covers the event and
  ///   none can be signed.
  public func proof(of entry: EntryID) async throws -> [UInt8] {
    let index = try await reading { snapshot in
      try snapshot.log(ticket: entry.ticket, limit: entry.number + 1).last { $0.sequence == entry.number }?
        .index
    }
    guard let index else { throw DeskError.noSuchEntry(entry) }
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
  /// Gathers a ticket's leaves up to its export, with proofs at the checkpoint's size.
  fileprivate func bundle(
    through export: EntryID, scope: EvidenceScope, checkpoint: StoredCheckpoint, held: [UInt8]?
  ) throws -> EvidenceBundle {
    let tree = try self.tree()
    func proven(_ entry: LogEntry) throws -> ProvenLeaf {
      ProvenLeaf(
        index: entry.index, bytes: entry.leaf,
        proof: try tree.inclusionProof(of: entry.index, at: checkpoint.size).hashes)
    }
    let stored = try events(of: export.ticket)
    let leaves = try self.leaves(of: export.ticket).prefix(export.number + 1)
    let events = try zip(leaves, stored).map { entry, event in
      EvidenceEvent(
        leaf: try proven(entry), openings: scope.opens(event.event.fact) ? try openings(at: entry.index) : [])
    }
    let macros = try usedMacros(stored.prefix(export.number + 1)).map { used in
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
    guard let held else { return nil }
    let older = try Checkpoint(text: SignedNote(bytes: held).text)
    guard older.size > 0, older.size <= checkpoint.size else { return nil }
    return EvidenceConsistency(
      fromNote: String(decoding: held, as: UTF8.self),
      proof: try tree.consistencyProof(from: older.size, to: checkpoint.size).hashes)
  }

  /// Each locked macro that the events were rendered from, once, in the order of its first use.
  private func usedMacros(_ events: some Sequence<StoredEvent>) throws -> [UsedMacro] {
    var digests: [String] = []
    for case .messageSent(let message) in events.lazy.map(\.event.fact) {
      if let macro = message.macro, macro.isLocked, !digests.contains(macro.digest) {
        digests.append(macro.digest)
      }
    }
    guard !digests.isEmpty else { return [] }
    let desk = try deskEvents()
    return try digests.compactMap { digest in
      for stored in desk {
        guard case .macroPublished(let macro, digest, let isLocked) = stored.event.fact else { continue }
        let lock =
          isLocked ? nil : desk.first { $0.index > stored.index && $0.event.fact == .macroLocked(macro.id) }
        guard let published = try leaf(at: stored.index) else { return nil }
        let canonical = try macro.canonicalBytes()
        return UsedMacro(
          digest: Hash.sha256(canonical), canonical: canonical, published: published,
          locked: try lock.flatMap { try leaf(at: $0.index) })
      }
      return nil
    }
  }
}

/// A macro's wording with the leaves that published and locked it.
private struct UsedMacro {
  let digest: Hash
  let canonical: [UInt8]
  let published: LogEntry
  let locked: LogEntry?
}
