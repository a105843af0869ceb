import ArgumentParser
import Helpdesk

/// Retires a macro.
struct RetireMacro: Verb {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "Sends a macro no more, save by migrations that began with it; needs an admin.")

  @Argument(help: "The macro's name.")
  var macro: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    try printer.print(try await options.settle(.retire(MacroID(macro)), of: MacroID(macro)))
  }
}
