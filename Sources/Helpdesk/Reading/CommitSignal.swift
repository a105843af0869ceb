/// Tells those who follow the log that it has grown.
final class CommitSignal: Sendable {
  private struct Waiter {
    let count: Int64
    let continuation: CheckedContinuation<Bool, Never>
  }
  private struct State {
    var nextIndex: Int64 = 0
    var isFinished = false
    var lastNumber: UInt64 = 0
    var waiting: [UInt64: Waiter] = [:]
  }
  private let state = Guarded(State())

  /// The log has grown to `nextIndex` events.
  func advance(to nextIndex: Int64) {
    let reached = state.withLock { state in
      state.nextIndex = max(state.nextIndex, nextIndex)
      let size = state.nextIndex
      let reached = state.waiting.filter { $0.value.count < size }
      for number in reached.keys { state.waiting[number] = nil }
      return reached.values
    }
    for waiter in reached { waiter.continuation.resume(returning: true) }
  }

  /// The desk is closed: nobody waits any longer.
  func finish() {
    let all = state.withLock { state in
      state.isFinished = true
      defer { state.waiting.removeAll() }
      return state.waiting.values
    }
    for waiter in all { waiter.continuation.resume(returning: false) }
  }

  /// Waits until the log has more than `count` events.
  ///
  /// - Returns: false where the desk was closed or the task cancelled meanwhile.
  func wait(beyond count: Int64) async -> Bool {
    let number = state.withLock { state in
      state.lastNumber += 1
      return state.lastNumber
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: Bool? = state.withLock { state in
          // Who is cancelled before he stands here finds out here, and afterwards he is found by his number.
          if state.isFinished || Task.isCancelled { return false }
          if state.nextIndex > count { return true }
          state.waiting[number] = Waiter(count: count, continuation: continuation)
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      let waiter = state.withLock { $0.waiting.removeValue(forKey: number) }
      waiter?.continuation.resume(returning: false)
    }
  }
}
