/// The verifying of one bundle, step by step as the format lists them.
struct EvidenceVerification {
  let bundle: EvidenceBundle
  let key: VerifierKey
  let origin: String
  let held: Checkpoint?
  var report = EvidenceReport()
  private(set) var leaves: [Leaf] = []
  private(set) var hashes: [Hash] = []
  private(set) var macros: [VerifiedEvidence.Macro] = []

  init(_ bundle: EvidenceBundle, key: VerifierKey, origin: String, held: Checkpoint?) {
    self.bundle = bundle
    self.key = key
    self.origin = origin
    self.held = held
    report.ticket = bundle.ticket
    report.eventCount = bundle.events.count
  }

  mutating func run(replay: (VerifiedEvidence) -> ReplayVerdict) {
    guard let checkpoint = verifiedCheckpoint() else { return }
    report.checkpoint = checkpoint
    checkEvents(against: checkpoint)
    checkMacros(against: checkpoint)
    checkConsistency(of: checkpoint)
    // What the events say means something only when all of them are proved.
    guard report.isVerified else { return }
    checkSequence()
    checkExport()
    guard report.isVerified else { return }
    checkContent()
    guard report.isVerified else { return }
    let verdict = replay(evidence)
    report.isReplayed = verdict.isComplete
    for problem in verdict.problems { report.add(problem) }
  }

  mutating func problem(_ step: EvidenceProblem.Step, at index: Int64? = nil, _ description: String) {
    report.add(EvidenceProblem(step: step, index: index, description: description))
  }

  private var evidence: VerifiedEvidence {
    let events = zip(leaves, bundle.events).map { leaf, event in
      VerifiedEvidence.Event(leaf: leaf, openings: event.openings)
    }
    return VerifiedEvidence(ticket: bundle.ticket, events: events, macros: macros)
  }

  /// Step 2.
  private mutating func verifiedCheckpoint() -> Checkpoint? {
    do throws(NoteError) {
      return try Checkpoint(verifying: Array(bundle.checkpoint.utf8), key: key, origin: origin)
    } catch {
      problem(.checkpoint, error.description)
      return nil
    }
  }

  /// Steps 3 and 4 for the ticket's events.
  private mutating func checkEvents(against checkpoint: Checkpoint) {
    for event in bundle.events {
      guard let leaf = proved(event.leaf, ticket: bundle.ticket, in: checkpoint) else { continue }
      leaves.append(leaf)
      hashes.append(Hash.leaf(event.leaf.bytes))
    }
  }

  /// Steps 3, 4 and the provable part of 8 for the macros, which live in the desk's own stream.
  private mutating func checkMacros(against checkpoint: Checkpoint) {
    var digests: Set<Hash> = []
    for macro in bundle.macros {
      guard digests.insert(macro.digest).inserted else {
        problem(.replay, at: macro.published.index, "A macro is in the bundle twice.")
        continue
      }
      if Hash.sha256(macro.canonical) != macro.digest {
        problem(.replay, at: macro.published.index, "A macro's wording does not have its digest.")
      }
      if (try? CanonicalValue(canonicalBytes: macro.canonical, byteLimit: EvidenceBundle.byteLimit)) == nil {
        problem(.replay, at: macro.published.index, "A macro's wording is not canonical JSON.")
      }
      let published = proved(macro.published, ticket: 0, in: checkpoint)
      let locked = macro.locked.flatMap { proved($0, ticket: 0, in: checkpoint) }
      guard let published else { continue }
      if let locked, locked.index <= published.index {
        problem(.replay, at: locked.index, "A macro is locked before it is published.")
      }
      macros.append(
        VerifiedEvidence.Macro(
          digest: macro.digest, canonical: macro.canonical, published: published, locked: locked))
    }
  }

  /// Reads a leaf and checks that it is the one its proof leads from; nil when it is not.
  private mutating func proved(
    _ proven: ProvenLeaf, ticket: Int64, in checkpoint: Checkpoint
  ) -> Leaf? {
    let leaf: Leaf
    do throws(MalformedLeaf) {
      leaf = try Leaf(bytes: proven.bytes)
    } catch {
      problem(.leaf, at: proven.index, error.description)
      return nil
    }
    // A log that went on after a restore keeps the leaves it had under its earlier name.
    guard Origin.isContinued(leaf.log, by: origin) else {
      problem(.leaf, at: proven.index, "The event is of another log.")
      return nil
    }
    guard leaf.ticket == ticket else {
      problem(.leaf, at: proven.index, "The event is of another ticket.")
      return nil
    }
    guard leaf.index == proven.index else {
      problem(.leaf, at: proven.index, "The event stands at another place in the log.")
      return nil
    }
    let proof = InclusionProof(index: proven.index, size: checkpoint.size, hashes: proven.proof)
    do throws(ProofError) {
      try proof.verify(leafHash: Hash.leaf(proven.bytes), root: checkpoint.root)
      return leaf
    } catch {
      problem(.inclusion, at: proven.index, error.description)
      return nil
    }
  }
}
