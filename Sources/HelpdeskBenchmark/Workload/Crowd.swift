import Helpdesk

/// Callers at the same time: each takes the next ticket when it has finished one.
enum Crowd {
  /// Runs the courses of tickets.
  ///
  /// - Parameters:
  ///   - callers: How many callers.
  ///   - numbers: The tickets, each run by one caller.
  ///   - desk: Where.
  ///   - course: What becomes of a ticket.
  /// - Returns: The time of every operation, in milliseconds.
  static func run(
    callers: Int, numbers: Range<Int>, on desk: Desk,
    course: @escaping @Sendable (Int) -> TicketCourse = { TicketCourse($0) }
  ) async throws -> Samples {
    let queue = NumberQueue(numbers)
    return try await withThrowingTaskGroup(of: Samples.self) { group in
      for _ in 0..<max(1, min(callers, numbers.count)) {
        group.addTask {
          var samples = Samples()
          while let number = queue.take() {
            try await course(number).run(on: desk, noting: &samples)
          }
          return samples
        }
      }
      var all = Samples()
      for try await samples in group { all.add(samples) }
      return all
    }
  }
}
