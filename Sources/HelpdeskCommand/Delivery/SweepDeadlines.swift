import ArgumentParser
import Helpdesk

/// Records deadlines that have passed.
struct SweepDeadlines: Verb {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Records deadlines at 50, 75 and 90 % of their time, and those that passed.")

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let passings = try await options.withDesk(.writing) { try await $0.desk.sweep(by: $0.principal) }
    for passing in passings {
      let isOver = passing.percent >= 100
      try printer.print(
        [
          "ticket": .ticket(passing.entry.ticket), "entry": .entry(passing.entry),
          "event": .string(isOver ? "deadline.breached" : "deadline.warned"),
          "deadline": .string(passing.deadline.name), "of": .entry(passing.subject),
          "percent": .count(passing.percent),
        ],
        "\(passing.subject) \(passing.deadline.name): "
          + (isOver ? printer.style.alarm("deadline passed") : "\(passing.percent) % of the time gone"))
    }
    if passings.isEmpty { try printer.print(plain: ["No deadline has passed."]) }
  }
}

extension Deadline {
  /// What the deadline is for.
  fileprivate var name: String {
    switch self {
    case .response: "response"
    case .migration: "migration"
    case .claim: "claim"
    }
  }
}

extension Desk.Passing {
  /// The message, migration or claim whose deadline it is.
  fileprivate var subject: EntryID {
    switch deadline {
    case .response(let number), .migration(let number), .claim(let number):
      EntryID(ticket: entry.ticket, number: number)
    }
  }
}
