import ArgumentParser
import Helpdesk

/// A sub-command: options, one call of the engine, one printed value.
protocol Verb: AsyncParsableCommand {
  var options: DeskOptions { get }

  /// Does what the sub-command is for and prints what came of it.
  func carryOut(_ printer: Printer) async throws
}

extension Verb {
  mutating func run() async throws {
    let printer = Printer(isJSON: options.isJSON)
    do { try await carryOut(printer) } catch {
      throw try printer.report(error)
    }
  }
}
