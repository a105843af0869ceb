import Foundation
import HelpdeskStore
import Logging

// The thread: it works as long as there is work, and pays what it owes to the file when there is none.
extension Writer {
  /// What is owed to the file besides commands, paid in moments of rest.
  private enum Debt {
    case nothing
    /// The search index is behind the log.
    case search(after: DispatchTimeInterval)
    /// The write-ahead log has grown.
    case checkpoint
  }

  /// Entries of the log that one feeding of the search index takes: a command never waits long for it.
  static let searchFeed = 256
  /// Rest before the search index follows: time for a caller to come back with its next command. Our own.
  private static let searchPause = DispatchTimeInterval.milliseconds(2)
  /// Rest before the write-ahead log is moved into the file. Our own.
  private static let checkpointPause = DispatchTimeInterval.milliseconds(250)

  func run() {
    defer { stopped.signal() }
    queue.withLock { $0.thread = ObjectIdentifier(Thread.current) }
    var debt = Debt.search(after: Self.searchPause)
    while true {
      let (items, isStopped) = queue.withLock { queue in
        defer { queue.items.removeAll() }
        return (queue.items, queue.isStopped)
      }
      if !items.isEmpty {
        perform(items)
        debt = .search(after: Self.searchPause)
      } else if isStopped {
        if case .search = debt { _ = feedSearch() }
        // A closed desk is whole in its one file.
        if case .nothing = debt { return }
        return settle()
      } else {
        debt = rest(owing: debt)
      }
    }
  }

  /// Waits for work, and pays what is owed where none comes.
  ///
  /// - Returns: What is still owed.
  private func rest(owing debt: Debt) -> Debt {
    switch debt {
    case .nothing:
      _ = isWoken(within: nil)
      return .nothing
    case .search(let pause):
      if isWoken(within: pause) { return debt }
      return feedSearch() ? .checkpoint : .search(after: .nanoseconds(0))
    case .checkpoint:
      if isWoken(within: Self.checkpointPause) { return debt }
      settle()
      return .nothing
    }
  }

  /// Sleeps until there is something to do.
  ///
  /// - Parameter pause: How long at most; nil for as long as it takes.
  /// - Returns: Whether there is something to do, or the thread shall end.
  private func isWoken(within pause: DispatchTimeInterval?) -> Bool {
    let mayWait = queue.withLock { queue in
      guard queue.items.isEmpty, !queue.isStopped else { return false }
      queue.isAsleep = true
      return true
    }
    guard mayWait else { return true }
    guard let pause else {
      wake.wait()
      return true
    }
    if wake.wait(timeout: .now() + pause) == .success { return true }
    let isSignalled = queue.withLock { queue in
      defer { queue.isAsleep = false }
      return !queue.isAsleep
    }
    // Somebody came in this very moment, and its signal must not wake a later sleep.
    if isSignalled { wake.wait() }
    return isSignalled
  }

  private func settle() {
    do { try store.settle() } catch {
      logger.warning("write-ahead log could not be settled", metadata: ["error": "\(error)"])
    }
  }

  /// The index follows in its own batches right behind the log; a failure leaves it behind, and searching
  /// tries again.
  private func feedSearch() -> Bool {
    do { return try store.catchUpSearch(limit: Self.searchFeed) } catch {
      logger.warning("search index could not follow", metadata: ["error": "\(error)"])
      return true
    }
  }
}
