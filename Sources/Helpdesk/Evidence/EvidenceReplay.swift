import HelpdeskStore
import HelpdeskTrail

/// Judges what proved events say: step 8 of trail.md §6.
///
/// The events are folded as a desk folds them, and each is held against the rules that it had to keep at that
/// point. What content would have to be known for is left out where the content is erased or withheld.
struct EvidenceReplay {
  /// After this many problems no more events are read: a history that broken tells nothing. Our own.
  static let problemLimit = 100

  private(set) var problems: [EvidenceProblem] = []
  private var isComplete = true
  private(set) var ticket: Ticket
  private(set) var index: Int64 = 0
  let macros: [ReplayedMacro]
  private var context: Context
  private var upcomingMacros: ArraySlice<ReplayedMacro>

  /// Replays a bundle whose bytes are proved.
  ///
  /// - Returns: What is wrong, in the order of the log; macros first; about ``problemLimit`` at most. An event
  ///   that this version does not know ends the judging, as nothing is known of the state behind it.
  static func verdict(on evidence: VerifiedEvidence) -> ReplayVerdict {
    var replay = EvidenceReplay(evidence)
    for event in evidence.events {
      replay.judge(event)
      if !replay.isComplete || replay.problems.count >= problemLimit { break }
    }
    return ReplayVerdict(problems: replay.problems, isComplete: replay.isComplete)
  }

  private init(_ evidence: VerifiedEvidence) {
    ticket = Ticket(id: TicketID(rawValue: evidence.ticket))
    var macros: [ReplayedMacro] = []
    for macro in evidence.macros {
      do throws(ReplayedMacro.Problem) {
        macros.append(try ReplayedMacro(macro))
      } catch {
        problems.append(
          EvidenceProblem(step: .replay, index: macro.published.index, description: error.description))
      }
    }
    self.macros = macros
    upcomingMacros = macros.sorted { $0.publishedIndex < $1.publishedIndex }[...]
    context = Context(now: .earliest, principal: .intake, desk: DeskState())
  }

  mutating func problem(_ sentence: String) {
    problems.append(EvidenceProblem(step: .replay, index: index, description: sentence))
  }

  private mutating func judge(_ proved: VerifiedEvidence.Event) {
    let leaf = proved.leaf
    index = leaf.index
    let fact: Fact
    do throws(UndecodableEvent) {
      fact = try Fact(
        decoding: EncodedFact(
          type: leaf.type, version: leaf.version, fields: leaf.fields,
          content: proved.openings.map { EncodedFact.ContentBytes(name: $0.name, bytes: $0.bytes) }))
    } catch {
      isComplete = false
      return
    }
    let event = Event(at: Timestamp(rawValue: leaf.atMilliseconds), actor: PrincipalID(leaf.actor), fact)
    learnMacros(before: leaf.index)
    judgeRules(of: event)
    judgeParticulars(of: event)
    if case .messageSent(let message) = fact { judgeWording(of: message) }
    ticket.apply(event)
  }

  /// What the bundle shows of the desk's macros: their words are no closing record and no justification.
  private mutating func learnMacros(before index: Int64) {
    while let next = upcomingMacros.first, next.publishedIndex < index {
      upcomingMacros.removeFirst()
      let published = DeskFact.macroPublished(next.macro, digest: next.digest, isLocked: true)
      context.desk.apply(DeskEvent(at: .earliest, actor: "system:evidence", published))
    }
  }

  /// Carries the command that the event rests on through the guards it had to pass.
  private mutating func judgeRules(of event: Event) {
    guard let claim = ReplayedCommand(event.fact, on: ticket) else { return }
    context.now = event.at
    // The role is the host's word and not in the trail; the kind is in the id (rules.md §1).
    context.principal = Principal(id: event.actor, role: .admin)
    context.guards = Guard.table.filter { claim.rules.contains($0.rule) }
    do throws(Refusal) {
      let recorded = try ticket.decide(claim.command, in: context)
      if claim.mustRecord, !recorded.contains(where: { $0.fact == event.fact }) {
        problem("The news of the message does not follow from what became of it before.")
      }
    } catch {
      let reason = RuleBook.page(for: error.rule)?.when ?? "A rule forbids it."
      problem("The event breaks the rule \(error.rule). \(reason)")
    }
  }
}
