extension EvidenceVerification {
  /// Step 5: the events follow one another without a gap.
  mutating func checkSequence() {
    for (position, leaf) in leaves.enumerated() {
      guard leaf.sequence == Int64(position) else {
        // All later events would be out of step as well.
        problem(.sequence, at: leaf.index, "An event of the ticket is missing before this one, or repeated.")
        return
      }
      guard position > 0 else { continue }
      if leaf.previous != hashes[position - 1] {
        problem(.sequence, at: leaf.index, "The event does not link to the one before it.")
      }
      if leaf.index <= leaves[position - 1].index {
        problem(.sequence, at: leaf.index, "The event stands before its predecessor in the log.")
      }
      if !Origin.isContinued(leaves[position - 1].log, by: leaf.log) {
        problem(
          .sequence, at: leaf.index, "The event stands under an older name of the log than its predecessor.")
      }
      // A log's time never runs backwards.
      if leaf.atMilliseconds < leaves[position - 1].atMilliseconds {
        problem(.sequence, at: leaf.index, "The event is dated before its predecessor.")
      }
    }
  }

  /// Step 6: the last event is the export and counts all of them.
  mutating func checkExport() {
    guard let last = leaves.last, last.type.hasSameBytes(as: "ticket.exported") else {
      problem(.export, "The bundle does not end with the ticket's export; later events may be missing.")
      return
    }
    guard last["count"] == .integer(Int64(leaves.count)) else {
      problem(.export, at: last.index, "The export counts another number of events.")
      return
    }
  }

  /// Step 7: what is shown is what was committed to.
  mutating func checkContent() {
    let erasures = recordedErasures()
    for (leaf, event) in zip(leaves, bundle.events) {
      var opened: [String: Opening] = [:]
      for opening in event.openings {
        let isCommitted = leaf.content.contains { $0.name.hasSameBytes(as: opening.name) }
        guard isCommitted else {
          problem(.content, at: leaf.index, "The event never committed to a content item that is shown.")
          continue
        }
        // Committed names are ASCII, so the dictionary compares bytes.
        guard opened.updateValue(opening, forKey: opening.name) == nil else {
          problem(.content, at: leaf.index, "A content item is shown twice.")
          continue
        }
      }
      for item in leaf.content {
        let state = state(of: item, in: leaf, opening: opened[item.name], erasures: erasures)
        report.content.append(ContentFinding(entry: leaf.sequence, name: item.name, state: state))
        if state == .mismatch {
          problem(.content, at: leaf.index, "The content shown is not what was committed to.")
        }
      }
    }
  }

  private func state(
    of item: Leaf.ContentItem, in leaf: Leaf, opening: Opening?, erasures: [Commitment: Int64]
  ) -> ContentFinding.State {
    if let opening {
      let shown = try? Commitment(salt: opening.salt, name: opening.name, bytes: opening.bytes)
      return shown == item.commitment ? .verified : .mismatch
    }
    if let index = erasures[item.commitment], index > leaf.index { return .erased(by: index) }
    return .withheld
  }

  /// The commitments whose erasure the ticket records, with the position of the recording event.
  private mutating func recordedErasures() -> [Commitment: Int64] {
    var erasures: [Commitment: Int64] = [:]
    for leaf in leaves where leaf.type.hasSameBytes(as: Erasure.type) {
      guard let erased = Erasure(leaf) else {
        problem(.content, at: leaf.index, "The event of an erasure is not of its shape.")
        continue
      }
      for commitment in erased.commitments { erasures[commitment] = leaf.index }
    }
    return erasures
  }
}
