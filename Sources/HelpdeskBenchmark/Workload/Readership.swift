import Helpdesk
import Synchronization

/// People who look at a desk: an inbox page and its first ticket, then a tenth of a second to read them.
final class Readership: Sendable {
  private let tasks: [Task<Int, any Error>]
  private let ending: Ending

  /// Told, not cancelled: a read that is broken off would be an error.
  private final class Ending: Sendable {
    let isTold = Atomic(false)
  }

  /// Lets so many begin.
  init(_ count: Int, of desk: Desk) {
    let ending = Ending()
    self.ending = ending
    tasks = (0..<count).map { _ in
      Task {
        var reads = 0
        while !ending.isTold.load(ordering: .relaxed) {
          let page = try await desk.inbox(.all)
          if let first = page.rows.first { _ = try await desk.ticket(first.ticket) }
          reads += 2
          try await Task.sleep(for: .milliseconds(100))
        }
        return reads
      }
    }
  }

  /// Lets them end.
  ///
  /// - Returns: How many reads they made.
  func end() async throws -> Int {
    ending.isTold.store(true, ordering: .relaxed)
    var reads = 0
    for task in tasks { reads += try await task.value }
    return reads
  }
}
