/// One line of a tab-separated report, cut into fields by the header's columns.
struct TabularRow<Column: Hashable & RawRepresentable<String> & Sendable> {
  /// The line's number in the file.
  let number: Int
  let bytes: ArraySlice<UInt8>
  /// Where each field ends; one begins after the tab before it.
  let ends: [Int]
  let positions: [Column: Int]
  let encoding: ReportEncoding

  /// What stands in a column, without spaces around it.
  ///
  /// - Returns: nil where the report has no such column, or nothing stands there.
  /// - Throws: ``RejectedLine`` for bytes that are not in the file's encoding.
  func text(_ column: Column) throws(RejectedLine) -> String? {
    guard let position = positions[column], ends.indices.contains(position) else { return nil }
    var field = bytes[(position == 0 ? bytes.startIndex : ends[position - 1] + 1)..<ends[position]]
    while field.first == 0x20 { field.removeFirst() }
    while field.last == 0x20 { field.removeLast() }
    if field.isEmpty { return nil }
    guard let text = encoding.text(field) else {
      throw RejectedLine(line: number, reason: .encoding(encoding))
    }
    return text
  }

  /// What stands in a column that must be filled.
  func needed(_ column: Column) throws(RejectedLine) -> String {
    guard let text = try text(column) else {
      throw RejectedLine(line: number, reason: .missing(column: column.rawValue))
    }
    return text
  }

  /// Says that what stands in a column cannot be.
  func malformed(_ column: Column, _ expected: String) -> RejectedLine {
    RejectedLine(line: number, reason: .malformed(column: column.rawValue, expected: expected))
  }

  /// A whole number in a column, within bounds.
  func number(_ column: Column, in bounds: ClosedRange<Int>) throws(RejectedLine) -> Int? {
    guard let text = try text(column) else { return nil }
    guard text.utf8.count <= 19, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), bounds.contains(number)
    else { throw malformed(column, "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)") }
    return number
  }
}

extension RejectedLine: Error {}
