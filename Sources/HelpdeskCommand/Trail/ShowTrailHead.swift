import ArgumentParser
import Helpdesk

/// Shows how long the trail is and its last leaf.
struct ShowTrailHead: Verb {
  static let configuration = CommandConfiguration(
    commandName: "head", abstract: "Shows the size of the trail and its last leaf.")

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let (size, last) = try await options.withDesk(.reading) { try await $0.desk.trailHead() }
    try printer.print(
      ["size": .integer(size), "last": last.map { JSON($0) } ?? .null],
      last.map { "\(size) leaves, the last one at \($0.at.minute) UTC: \($0.type) \($0.hash)" }
        ?? "No leaves.")
  }
}

extension JSON {
  /// A leaf of the trail.
  init(_ leaf: Desk.TrailEntry) {
    self = [
      "idx": .integer(leaf.position), "ticket": .ticket(leaf.entry.ticket), "entry": .entry(leaf.entry),
      "at": .time(leaf.at), "actor": .string(leaf.actor.rawValue), "type": .string(leaf.type),
      "hash": .string(leaf.hash),
    ]
  }
}
