/// All that proves one ticket to a stranger: its events, their place in the log, a signed checkpoint,
/// and as much of the content as its holder opens (`helpdesk-evidence/v1`).
public struct EvidenceBundle: Hashable, Sendable {
  /// The name of the format.
  public static let format = "helpdesk-evidence/v1"
  /// The most bytes a bundle may have: 256 MiB.
  public static let byteLimit = 268_435_456
  /// The most events a bundle may have.
  public static let eventLimit = 100_000

  /// The number of the ticket.
  public var ticket: Int64
  /// The signed checkpoint, as text.
  public var checkpoint: String
  /// The ticket's events, oldest first; the last one is the export itself.
  public var events: [EvidenceEvent]
  /// The locked macros whose wording the ticket used.
  public var macros: [EvidenceMacro]
  /// The link to a checkpoint that the verifier may hold already; nil for none.
  public var consistency: EvidenceConsistency?

  /// Puts a bundle together; whether it proves anything is told by verifying it.
  public init(
    ticket: Int64, checkpoint: String, events: [EvidenceEvent], macros: [EvidenceMacro] = [],
    consistency: EvidenceConsistency? = nil
  ) {
    self.ticket = ticket
    self.checkpoint = checkpoint
    self.events = events
    self.macros = macros
    self.consistency = consistency
  }
}
