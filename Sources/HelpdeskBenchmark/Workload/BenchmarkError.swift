/// Why a measurement means nothing.
enum BenchmarkError: Error, CustomStringConvertible {
  case noTicket
  case sqlite(code: Int32, message: String)
  case differentRows(table: String, engine: Int64, reference: Int64)
  case badList(String)
  case notSound([String])

  var description: String {
    switch self {
    case .noTicket: "A message did not open a ticket: the work would not be what it says."
    case .sqlite(let code, let message): "SQLite reports \(code): \(message)"
    case .differentRows(let table, let engine, let reference):
      "The reference holds \(reference) rows of \(table) and the desk \(engine): they did different work."
    case .badList(let list): "Give numbers with commas between, not \(list)."
    case .notSound(let problems): "The trail does not verify: \(problems.joined(separator: "; "))"
    }
  }
}
