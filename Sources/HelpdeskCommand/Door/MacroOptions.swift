import ArgumentParser
import Helpdesk

/// What fills a macro.
struct MacroOptions: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("What fills a slot of the macro; once for each slot.", valueName: "slot=value"))
  var settings: [String] = []

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp("The answer's language, ISO 639-1; the buyer's unless told.", valueName: "code"))
  var languageCode: String?

  func validate() throws {
    let pairs = try pairs
    guard Set(pairs.map(\.name)).count == pairs.count else { throw ValidationError("Set each slot once.") }
  }

  /// Values by the names of their slots.
  var slots: [String: String] {
    get throws { Dictionary(try pairs.map { ($0.name, $0.value) }) { $1 } }
  }

  private var pairs: [(name: String, value: String)] {
    get throws {
      try settings.map { setting in
        guard let mark = setting.utf8.firstIndex(of: UInt8(ascii: "=")), mark > setting.startIndex else {
          throw ValidationError("Write --set slot=value.")
        }
        return (String(setting[..<mark]), String(setting[setting.utf8.index(after: mark)...]))
      }
    }
  }

  /// The language asked for; nil for the buyer's.
  var language: Language? {
    get throws { try languageCode.map { try Language(argument: $0) } }
  }
}
