import ArgumentParser
import Helpdesk

/// Drops what was derived from the trail and derives it anew.
struct RebuildDesk: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Drops all projections and rebuilds them from the trail; needs an admin.")

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let built = try await options.withDesk(.writing) { try await $0.desk.rebuild(by: $0.principal) }
    try printer.print(
      ["events": .count(built.events), "tickets": .count(built.tickets)],
      "Rebuilt \(built.tickets) tickets from \(built.events) events.")
  }
}
