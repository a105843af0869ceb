import ArgumentParser
import Foundation
import Helpdesk

/// Adds a version of a macro.
struct PublishMacro: Verb {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Adds a version of a macro from a JSON file; locked ones need an admin.",
    discussion: """
      {"id": "…", "version": 1, "purpose": "answer", "locked": false, "slots": [{"name": "…", \
      "kind": "text", "limit": 300, "choices": [{"value": "…", "wording": {"en": "…"}}]}], \
      "texts": {"en": "… {name} …"}}. The version is the next one unless told. Kinds: text, paragraph, \
      order, announced-address, amount, date, choice.
      """)

  @Argument(help: ArgumentHelp("The file.", valueName: "file"))
  var path: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw FileTrouble("The macro's file cannot be read. Check its path and permissions.")
    }
    let file = try MacroFile.read(data)
    let published = try await options.withDesk(.writing) { door in
      let newest = try await door.desk.state().macros.newest(file.id)
      let macro = file.macro(version: file.version ?? (newest?.macro.version ?? 0) + 1)
      try await door.desk.perform(.publish(macro, isLocked: file.isLocked), by: door.principal)
      return try await door.desk.state().macros.version(macro.reference)
    }
    guard let published else { throw Refusal(.macroUnknown) }
    try printer.print(published)
  }
}
