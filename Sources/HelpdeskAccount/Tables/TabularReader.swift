/// Reads a tab-separated report whose first line names the columns, in any order, chunk by chunk.
struct TabularReader<Column: Hashable & RawRepresentable<String> & Sendable> {
  /// The longest line read, in bytes: a real one has a few thousand.
  static var longestLine: Int { 262_144 }

  private let names: [String: Column]
  private let needed: [Column]
  private var splitter = LineSplitter(longest: Self.longestLine)
  private var encoding: ReportEncoding?
  private var header: Header?
  /// The file's first bytes until there are enough to tell a byte-order mark; nil once it was told.
  private var opening: [UInt8]? = []

  private struct Header {
    let count: Int
    let positions: [Column: Int]
  }

  /// A reader of reports with these columns.
  ///
  /// - Parameters:
  ///   - names: Every spelling of every column, in lower case.
  ///   - needed: The columns without which it is no such report.
  ///   - encoding: How the file is written; nil to find out from its first line beyond ASCII.
  init(names: [String: Column], needed: [Column], encoding: ReportEncoding?) {
    self.names = names
    self.needed = needed
    self.encoding = encoding
  }

  /// A line as it was cut, or why it could not be.
  typealias Cut = Result<TabularRow<Column>, RejectedLine>

  /// Takes the next chunk, and hands out each line that ends in it.
  ///
  /// - Throws: ``TabularProblem`` where the first line is not that of such a report.
  mutating func take(
    _ chunk: ArraySlice<UInt8>, each: (Cut) -> Void
  ) throws(TabularProblem) {
    guard let opening else {
      try cut(chunk, each)
      return
    }
    self.opening = opening + chunk
    if opening.count + chunk.count >= 3 { try open(each) }
  }

  /// Looks for a byte-order mark, then reads what was held back for it.
  private mutating func open(_ each: (Cut) -> Void) throws(TabularProblem) {
    guard let opening else { return }
    self.opening = nil
    if opening.starts(with: [0xFF, 0xFE]) || opening.starts(with: [0xFE, 0xFF]) { throw .binary }
    let isMarked = opening.starts(with: [0xEF, 0xBB, 0xBF])
    if isMarked { encoding = .utf8 }
    try cut(opening.dropFirst(isMarked ? 3 : 0), each)
  }

  private mutating func cut(_ chunk: ArraySlice<UInt8>, _ each: (Cut) -> Void) throws(TabularProblem) {
    var lines: [LineSplitter.Line] = []
    splitter.take(chunk) { lines.append($0) }
    for line in lines { try read(line, each) }
  }

  /// Takes what is left after the last chunk.
  ///
  /// - Throws: ``TabularProblem/empty`` for a file without any line.
  mutating func finish(each: (Cut) -> Void) throws(TabularProblem) {
    try open(each)
    if let line = splitter.last() { try read(line, each) }
    if header == nil { throw .empty }
  }

  private mutating func read(_ line: LineSplitter.Line, _ each: (Cut) -> Void) throws(TabularProblem) {
    guard let header else {
      header = try self.header(line)
      return
    }
    if line.bytes.isEmpty && !line.isTooLong { return }
    do throws(RejectedLine) {
      each(.success(try cut(line, header)))
    } catch {
      each(.failure(error))
    }
  }

  private mutating func header(_ line: LineSplitter.Line) throws(TabularProblem) -> Header {
    if line.isTooLong || line.bytes.contains(0) { throw .binary }
    if encoding == nil { encoding = ReportEncoding.guess(line.bytes) }
    guard let text = (encoding ?? .utf8).text(line.bytes) else { throw .binary }
    let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
    var positions: [Column: Int] = [:]
    for (index, cell) in cells.enumerated() {
      let name = cell.trimmingSpacesAndQuotes.lowercased()
      guard let column = names[name] else { continue }
      guard positions[column] == nil else { throw .repeatedColumn(column.rawValue) }
      positions[column] = index
    }
    for column in needed where positions[column] == nil { throw .missingColumn(column.rawValue) }
    return Header(count: cells.count, positions: positions)
  }

  private mutating func cut(
    _ line: LineSplitter.Line, _ header: Header
  ) throws(RejectedLine) -> TabularRow<Column> {
    if line.isTooLong { throw RejectedLine(line: line.number, reason: .tooLong) }
    var ends: [Int] = []
    ends.reserveCapacity(header.count)
    var isPlain = true
    for index in line.bytes.indices {
      let byte = line.bytes[index]
      if byte == 0x09 { ends.append(index) }
      if byte >= 0x80 { isPlain = false }
      if byte == 0 { throw RejectedLine(line: line.number, reason: .binary) }
    }
    ends.append(line.bytes.endIndex)
    guard ends.count == header.count else {
      let isShort = ends.count < header.count && !line.isEnded
      throw RejectedLine(
        line: line.number,
        reason: isShort ? .brokenOff : .fields(found: ends.count, expected: header.count))
    }
    if !isPlain, encoding == nil { encoding = ReportEncoding.guess(line.bytes) }
    return TabularRow(
      number: line.number, bytes: line.bytes, ends: ends, positions: header.positions,
      encoding: encoding ?? .utf8)
  }
}

extension Substring {
  /// Without spaces and straight quotes around it.
  var trimmingSpacesAndQuotes: Substring {
    var text = self
    while let first = text.unicodeScalars.first, first == " " || first == "\"" {
      text.unicodeScalars.removeFirst()
    }
    while let last = text.unicodeScalars.last, last == " " || last == "\"" || last == "\r" {
      text.unicodeScalars.removeLast()
    }
    return text
  }
}
