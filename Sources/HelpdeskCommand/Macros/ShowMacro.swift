import ArgumentParser
import Helpdesk

/// Shows the newest version of a macro.
struct ShowMacro: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows the newest version of a macro with its wording.")

  @Argument(help: "The macro's name.")
  var macro: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let published = try await options.withDesk(.reading) { door in
      try await door.desk.state().macros.newest(MacroID(macro))
    }
    guard let published else { throw Refusal(.macroUnknown) }
    let wording = published.macro
    let texts = wording.languages.map { language in
      "\n\(printer.style.strong(language.rawValue))\n\(PlainText(wording.texts[language] ?? "").text)"
    }
    let slots = wording.slots.map { "  {\($0.name)}  \($0.kind.name), at most \($0.limit) characters" }
    let head = "\(wording.id) version \(wording.version), \(published.stateName), \(wording.purpose.rawValue)"
    try printer.print(
      JSON(published).adding(["texts": .texts(of: wording)]),
      ([printer.style.strong(head), "digest \(published.digest)"] + slots + texts).joined(separator: "\n"))
  }
}
