/// Why a measurement means nothing.
enum BenchmarkError: Error, CustomStringConvertible {
  case noTicket
  case differentRows(tables: [String])
  case badList(String)
  case notSound([String])

  var description: String {
    switch self {
    case .noTicket: "A message did not open a ticket: the work would not be what it says."
    case .differentRows(let tables):
      "Desk and reference hold different numbers of rows of \(tables.joined(separator: ", ")): not the same work."
    case .badList(let list): "Give numbers with commas between, not \(list)."
    case .notSound(let problems): "The trail does not verify: \(problems.joined(separator: "; "))"
    }
  }
}
