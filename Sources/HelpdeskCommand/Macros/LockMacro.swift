import ArgumentParser
import Helpdesk

/// Locks a macro's wording.
struct LockMacro: Verb {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Lets nobody alter a macro's wording at sending; needs an admin.")

  @Argument(help: "The macro's name.")
  var macro: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    try printer.print(try await options.settle(.lock(MacroID(macro)), of: MacroID(macro)))
  }
}
