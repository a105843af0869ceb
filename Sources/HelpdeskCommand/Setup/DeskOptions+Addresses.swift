import Helpdesk

extension DeskOptions {
  /// Replaces the desk's addresses by what `change` makes of them, and prints what the desk has then.
  func changeAddresses(
    _ printer: Printer, _ change: (DeskAddresses) throws -> DeskAddresses
  ) async throws {
    let (state, entry) = try await withDesk(.writing) { door in
      let changed = try change(try await door.desk.state().addresses)
      let entries = try await door.desk.perform(.setAddresses(changed), by: door.principal)
      return (try await door.desk.state(), entries.last)
    }
    var table = Table("ADDRESSES", "")
    for (name, values) in state.addresses.rows { table.add(Table.Cell(name), Table.Cell(values)) }
    let json = JSON(state, at: path).adding(["entry": .text(entry.map { "0/\($0.number)" })])
    try printer.print(json, table.lines(printer.style).joined(separator: "\n"))
  }
}
