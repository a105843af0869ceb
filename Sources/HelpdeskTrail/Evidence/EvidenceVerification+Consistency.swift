extension EvidenceVerification {
  /// Step 9: the log has grown from the checkpoint that the verifier holds.
  mutating func checkConsistency(of checkpoint: Checkpoint) {
    let linked = bundle.consistency.flatMap { linkedCheckpoint($0, to: checkpoint) }
    guard let held else { return }
    guard held.origin.hasSameBytes(as: origin) else {
      problem(.consistency, "The checkpoint you hold is of another log.")
      return
    }
    guard !held.isFork(of: checkpoint) else {
      problem(.consistency, "The log has two histories: its checkpoint differs from yours at the same size.")
      return
    }
    if held == checkpoint || held.size == 0 { return }
    guard held.size < checkpoint.size else {
      problem(.consistency, "The bundle is older than the checkpoint you hold; ask for a new one.")
      return
    }
    guard let linked else {
      problem(.consistency, "Ask for a bundle with a consistency proof from the checkpoint you hold.")
      return
    }
    guard linked == held else {
      let isFork = linked.isFork(of: held)
      problem(
        .consistency,
        isFork
          ? "The log has two histories: its older checkpoint differs from yours at the same size."
          : "The bundle links to another checkpoint than the one you hold.")
      return
    }
  }

  /// The bundle's older checkpoint, when it is signed and its proof leads to the newer one.
  private mutating func linkedCheckpoint(
    _ link: EvidenceConsistency, to checkpoint: Checkpoint
  ) -> Checkpoint? {
    do {
      let older = try Checkpoint(verifying: Array(link.fromNote.utf8), key: key, origin: origin)
      let proof = ConsistencyProof(oldSize: older.size, newSize: checkpoint.size, hashes: link.proof)
      try proof.verify(oldRoot: older.root, newRoot: checkpoint.root)
      return older
    } catch {
      problem(.consistency, "\(error)")
      return nil
    }
  }
}
