import ArgumentParser
import Helpdesk

/// Lists every version.
struct ListMacros: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists every version of every macro.")

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let published = try await options.withDesk(.reading) { try await $0.desk.state().macros.all }
    if printer.isJSON {
      for version in published { try printer.print(JSON(version), "") }
    } else {
      var table = Table("MACRO", "VERSION", "STATE", "LANGUAGES", "PURPOSE", "SLOTS")
      for version in published {
        let slots = version.macro.slots.map(\.name).joined(separator: " ")
        table.add(
          Table.Cell(version.macro.id.rawValue, .strong),
          Table.Cell(String(version.macro.version)),
          Table.Cell(version.stateName), Table.Cell(version.languageCodes),
          Table.Cell(version.macro.purpose.rawValue), Table.Cell(slots.isEmpty ? nil : slots))
      }
      try printer.print(plain: table.lines(printer.style))
    }
  }
}

extension MacroLibrary.Published {
  /// `locked`, `retired`, both, or `open`.
  var stateName: String {
    let names = [isLocked ? "locked" : nil, isRetired ? "retired" : nil].compactMap(\.self)
    return names.isEmpty ? "open" : names.joined(separator: ", ")
  }

  var languageCodes: String { macro.languages.map(\.rawValue).joined(separator: " ") }
}

extension Printer {
  /// Prints what a command made of a macro.
  func print(_ published: MacroLibrary.Published) throws {
    let macro = published.macro
    try print(
      JSON(published),
      "\(macro.id) version \(macro.version): \(published.stateName), \(published.languageCodes).")
  }
}
