import ArgumentParser
import Helpdesk

/// Lists the leaves of the trail.
struct ListTrail: Verb {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Lists the leaves of the trail in their order; ticket 0 is the desk itself."
  )

  /// Leaves read at a time.
  private static let page = 1_000

  @Option(help: ArgumentHelp("Only those of this ticket.", valueName: "number"))
  var ticket: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let id = try ticket.map { $0 == "0" ? .desk : try TicketID(argument: $0) }
    try await options.withDesk(.reading) { door in
      if let id, id != .desk, try await door.desk.ticket(id) == nil { throw DeskError.noSuchTicket(id) }
      var position: Int64?
      while true {
        let leaves = try await door.desk.trail(of: id, after: position, limit: Self.page)
        for leaf in leaves { try printer.print(JSON(leaf), line(leaf, printer.style)) }
        guard let last = leaves.last, leaves.count == Self.page else { return }
        position = last.position
      }
    }
  }

  private func line(_ leaf: Desk.TrailEntry, _ style: Style) -> String {
    func padded(_ text: String, _ columns: Int) -> String {
      text + String(repeating: " ", count: max(0, columns - PlainText.width(of: text)))
    }
    return [
      padded(String(leaf.position), 6), padded(leaf.at.iso8601, 24), padded(leaf.entry.description, 10),
      padded(leaf.type, 20), padded(leaf.actor.rawValue, 16),
      style.paint(String(leaf.hash.prefix(16)), .faint),
    ].joined(separator: "  ")
  }
}
