import Foundation

/// Colour and weight on a terminal; nothing anywhere else.
struct Style {
  let isColoured: Bool

  /// No colour at all.
  static let plain = Style(isColoured: false)
  /// Colour where standard output is a terminal and nobody asked for none (NO_COLOR, no-color.org).
  static var forTerminal: Style { Style(isColoured: isatty(STDOUT_FILENO) == 1 && allowsColour) }
  /// The same for standard error.
  static var forErrors: Style { Style(isColoured: isatty(STDERR_FILENO) == 1 && allowsColour) }

  private static var allowsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// How words stand out. Codes: ECMA-48, SGR.
  enum Ink: String {
    case plain = "0"
    case strong = "1"
    case faint = "2"
    case alarm = "31"
    case warning = "33"
  }

  func paint(_ text: String, _ ink: Ink) -> String {
    isColoured && ink != .plain && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }

  func strong(_ text: String) -> String { paint(text, .strong) }
  func alarm(_ text: String) -> String { paint(text, .alarm) }
}
