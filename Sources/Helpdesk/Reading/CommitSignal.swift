/// Tells those who follow the log that it has grown.
final class CommitSignal: Sendable {
  private struct State {
    var nextIndex: Int64 = 0
    var isFinished = false
    var waiting: [CheckedContinuation<Bool, Never>] = []
  }
  private let state = Guarded(State())

  /// The log has grown to `nextIndex` events.
  func advance(to nextIndex: Int64) { wake { $0.nextIndex = max($0.nextIndex, nextIndex) } }

  /// The desk is closed: nobody waits any longer.
  func finish() { wake { $0.isFinished = true } }

  /// Waits until the log has more than `count` events.
  ///
  /// - Returns: false where the desk was closed or the task cancelled meanwhile.
  func wait(beyond count: Int64) async -> Bool {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: Bool? = state.withLock { state in
          if state.isFinished || Task.isCancelled { return false }
          if state.nextIndex > count { return true }
          state.waiting.append(continuation)
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      // Whoever is woken for another's sake looks at the log and waits again.
      wake { _ in }
    }
  }

  private func wake(_ change: (inout State) -> Void) {
    let (waiting, isFinished) = state.withLock { state in
      change(&state)
      defer { state.waiting.removeAll() }
      return (state.waiting, state.isFinished)
    }
    for continuation in waiting { continuation.resume(returning: !isFinished) }
  }
}
