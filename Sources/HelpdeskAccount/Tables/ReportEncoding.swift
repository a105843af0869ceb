import Foundation

/// How the bytes of a marketplace's report stand for text.
public enum ReportEncoding: String, CaseIterable, Sendable {
  /// Any language.
  case utf8 = "utf-8"
  /// Western Europe.
  case windows1252 = "windows-1252"
  /// Japan. No byte of a character is ever a tab or a line end, so lines and fields may be cut as bytes.
  case shiftJIS = "shift_jis"

  /// The text of some bytes; nil where they cannot be in this encoding.
  func text(_ bytes: ArraySlice<UInt8>) -> String? {
    switch self {
    case .utf8: String(validating: bytes, as: UTF8.self)
    case .windows1252: String(data: Data(bytes), encoding: .windowsCP1252)
    case .shiftJIS: String(data: Data(bytes), encoding: .shiftJIS)
    }
  }

  /// The encoding that a line with bytes beyond ASCII most likely is in; nil for plain ASCII.
  static func guess(_ line: ArraySlice<UInt8>) -> ReportEncoding? {
    guard line.contains(where: { $0 >= 0x80 }) else { return nil }
    if String(validating: line, as: UTF8.self) != nil { return .utf8 }
    return isLikelyShiftJIS(line) && shiftJIS.text(line) != nil ? .shiftJIS : .windows1252
  }

  /// Whether most characters begin with 0x81 to 0x9F, as kana and everyday kanji do. In Windows-1252 those
  /// are rare signs, while letters with accents lie above.
  private static func isLikelyShiftJIS(_ line: ArraySlice<UInt8>) -> Bool {
    var low = 0
    var high = 0
    var skipsTrail = false
    for byte in line {
      if skipsTrail {
        skipsTrail = false
      } else if (0x81...0x9F).contains(byte) {
        low += 1
        skipsTrail = true
      } else if byte >= 0xE0 {
        high += 1
        skipsTrail = true
      } else if byte >= 0x80 {
        high += 1
      }
    }
    return low > high
  }
}
