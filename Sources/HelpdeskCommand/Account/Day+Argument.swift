import HelpdeskAccount

extension Day {
  /// Reads a date.
  ///
  /// - Throws: ``BadInput`` that names the option.
  init(argument: some StringProtocol, _ option: String) throws {
    guard let day = Day(argument) else { throw BadInput("\(option) takes a date such as 2025-10-01.") }
    self = day
  }
}
