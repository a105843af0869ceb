import ArgumentParser
import Helpdesk

/// Prints the proof of one event.
struct ProveEntry: Verb {
  static let configuration = CommandConfiguration(
    commandName: "proof",
    abstract: "Prints the proof that one event is in the log, as c2sp.org/tlog-proof@v1.")

  @Argument(help: "The event, such as 12/3; 0/3 for one of the desk's own.")
  var entry: String

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let id = try EntryID(argument: entry)
    let bytes = try await options.withDesk(.writingIfFree) { try await $0.desk.proof(of: id) }
    let proof = String(decoding: bytes, as: UTF8.self)
    try printer.print(
      ["entry": .entry(id), "proof": .string(proof)], proof.hasSuffix("\n") ? String(proof.dropLast()) : proof
    )
  }
}
