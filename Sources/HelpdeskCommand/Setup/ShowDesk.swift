import ArgumentParser
import Helpdesk

/// Shows what the desk knows about itself.
struct ShowDesk: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows origin, store, clock, addresses and how many tickets wait.")

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let (state, now, counters) = try await options.withDesk(.reading) { door in
      (try await door.desk.state(), try await door.desk.now(), try await door.desk.counters())
    }
    let counts = Inbox.Filter.allCases.map { ($0.rawValue, counters[$0] ?? 0) }
    let json = JSON(state, at: options.path).adding([
      "now": .time(now),
      "tickets": .object(counts.map { JSON.Member(key: $0.0, value: .count($0.1)) }),
    ])
    var table = Table("SETTING", "VALUE")
    table.add("origin", Table.Cell(state.origin))
    table.add("home store", Table.Cell(state.home.rawValue))
    table.add("clock", Table.Cell("\(now.minute) UTC" + (state.isSimulated ? ", simulated" : "")))
    for enrolment in state.enrolments.all {
      table.add(Table.Cell("service in \(enrolment.store)"), Table.Cell(enrolment.sentence))
    }
    for (name, values) in state.addresses.rows { table.add(Table.Cell(name), Table.Cell(values)) }
    for (name, count) in counts { table.add(Table.Cell("tickets \(name)"), Table.Cell(String(count))) }
    try printer.print(json, table.lines(printer.style).joined(separator: "\n"))
  }
}

extension DeskAddresses {
  /// The addresses by kind, for people.
  var rows: [(name: String, values: String?)] {
    func joined(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: ", ") }
    return [
      ("mailboxes", joined(own)), ("announced addresses", joined(support)),
      ("announced phones", joined(phones)),
      ("trusted server", trustedAuthServer),
    ]
  }
}

extension JSON {
  /// The desk's own state.
  init(_ state: DeskState, at path: String) {
    let addresses = state.addresses
    self = [
      "desk": .string(path), "origin": .string(state.origin), "home": .name(state.home),
      "simulatedClock": .bool(state.isSimulated), "ownAddresses": .list(addresses.own),
      "supportAddresses": .list(addresses.support), "supportPhones": .list(addresses.phones),
      "trustedAuthServer": .text(addresses.trustedAuthServer),
      "enrolments": .array(state.enrolments.all.map { JSON($0) }),
    ]
  }
}
