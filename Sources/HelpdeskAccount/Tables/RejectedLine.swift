/// A line that was not taken, and why; it names the column but never what stood there.
public struct RejectedLine: Hashable, Sendable {
  /// Why a line was not taken.
  public enum Reason: Hashable, Sendable {
    /// It is longer than any real line.
    case tooLong
    /// Its bytes are not in the file's encoding.
    case encoding(ReportEncoding)
    /// It holds bytes that no text has, such as NUL.
    case binary
    /// It has another number of fields than the header.
    case fields(found: Int, expected: Int)
    /// The file breaks off within it.
    case brokenOff
    /// Nothing stands in a column that must be filled.
    case missing(column: String)
    /// What stands in a column cannot be.
    case malformed(column: String, expected: String)
    /// It says something else about what an earlier line spoke of.
    case contradicts(line: Int)
  }

  /// The line's number in the file, from 1; the header is line 1.
  public let line: Int
  /// Why it was not taken.
  public let reason: Reason

  package init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

extension RejectedLine: CustomStringConvertible {
  /// Why the line was not taken, and what belongs there.
  public var why: String {
    switch reason {
    case .tooLong: "The line is too long to be one of a report."
    case .encoding(let encoding): "The line is not in \(encoding.rawValue), as the rest of the file is."
    case .binary: "The line holds bytes that no text has."
    case .fields(let found, let expected): "The line has \(found) fields, the header names \(expected)."
    case .brokenOff: "The file breaks off within this line. Download it again."
    case .missing(let column): "Nothing stands in the column \(column)."
    case .malformed(let column, let expected): "In the column \(column) should stand \(expected)."
    case .contradicts(let line): "The line speaks of the same as line \(line), but says something else."
    }
  }

  /// The line's number and why it was not taken.
  public var description: String { "Line \(line): \(why)" }
}
