import HelpdeskAccount

extension Printer {
  /// Prints a table for a spreadsheet; its lines end as RFC 4180 has it, the last one too.
  func print(_ table: CSV) throws {
    // The line end of the last row, one character, is given back by halves: the printer adds the second.
    let text = table.text
    try print(.null, text.hasSuffix("\r\n") ? text.dropLast() + "\r" : text)
  }
}
