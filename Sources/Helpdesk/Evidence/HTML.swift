/// A piece of a page: what is written in the source stands as it is, whatever is put into it is escaped.
///
/// There is no way to put a text in that is not escaped: a stranger's words can never become markup.
struct HTML: ExpressibleByStringInterpolation {
  private(set) var source: String

  init(stringLiteral value: String) { source = value }

  init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

  private init(source: String) { self.source = source }

  /// Pieces one below the other.
  static func lines(_ pieces: [HTML]) -> HTML { HTML(source: pieces.map(\.source).joined(separator: "\n")) }

  /// Builds a piece out of literals, texts and pieces.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var source = ""

    init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { source += literal }

    mutating func appendInterpolation(_ text: String) { source += HTML.escaped(text) }

    mutating func appendInterpolation(_ number: Int) { source += String(number) }

    mutating func appendInterpolation(_ number: Int64) { source += String(number) }

    mutating func appendInterpolation(_ piece: HTML) { source += piece.source }

    mutating func appendInterpolation(_ piece: HTML?) { source += piece?.source ?? "" }
  }

  /// Marks that markup is made of become references; what a page must not hold, or what would turn the direction
  /// of the text around it, becomes a visible replacement.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\n", "\t": escaped.append(scalar)
      case _ where isForbidden(scalar): escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Control characters, and those that embed, override or isolate a direction (Unicode UAX 9 §2.1–2.5).
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
