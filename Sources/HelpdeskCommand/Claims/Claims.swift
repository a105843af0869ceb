import ArgumentParser
import Helpdesk

/// Claims by hand, where no notice told them.
struct Claims: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "Records a claim or chargeback by hand. Needs a lead.",
    subcommands: [OpenClaim.self, CloseClaim.self])

  @OptionGroup var options: DeskOptions
}

extension JSON {
  /// The claim that is open; null where none is.
  init(_ claim: Claim?) {
    guard let claim else {
      self = .null
      return
    }
    self = ["kind": .name(claim.kind), "openedAt": .time(claim.openedAt), "due": .time(claim.due)]
  }
}

extension Printer {
  /// Prints what became of a claim.
  func print(claimOf outcome: Outcome, _ what: String, next steps: [String] = []) throws {
    let ticket = outcome.ticket
    let head = outcome.entry.map { "\($0): \(what)." } ?? "\(ticket.id): nothing to change."
    try print(
      [
        "ticket": .ticket(ticket.id), "status": .string(ticket.status.name), "entry": .entry(outcome.entry),
        "claim": JSON(ticket.claim), "next": .list(steps),
      ],
      ([head] + steps.enumerated().map { "  \($0.offset + 1). \($0.element)" }).joined(separator: "\n"))
  }
}
