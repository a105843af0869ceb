import HelpdeskStore

/// The desk's own stream folded, for readers: it is folded again only when it has grown.
final class FoldedDesk: Sendable {
  /// Who has the state at hand; nil where the desk is open for reading only.
  private let writer: Writer?
  private let state = Guarded(DeskState())

  init(_ writer: Writer?) { self.writer = writer }

  /// The desk about as old as `snapshot`: at most the batch being committed now lies between them.
  func state(in snapshot: ReadSnapshot) throws -> DeskState {
    if let writer { return writer.desk }
    let known = state.withLock { $0 }
    let count = try snapshot.streamHead(of: .desk)?.nextSequence ?? 0
    guard known.entryCount < count else { return known }
    let fresh = DeskState(folding: try snapshot.deskEvents())
    state.withLock { if $0.entryCount < fresh.entryCount { $0 = fresh } }
    return fresh
  }
}
