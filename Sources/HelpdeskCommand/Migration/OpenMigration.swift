import ArgumentParser
import Helpdesk

/// Step 1: justify.
struct OpenMigration: Verb {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Step 1: says why the official channel cannot carry it.")

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "media needs the file's name and size, safety a recall's or regulation's number.")
  var reason: MigrationReason.Kind

  @Option(help: "Why the official channel cannot do it, in your own words, at least 20 letters.")
  var note: String

  @Option(name: .customLong("to"), help: "The external channel.")
  var channel: ExternalChannel

  @Option(help: "The approved address or number to announce; the desk's first of that kind unless told.")
  var address: String?

  @Option(help: ArgumentHelp("The file's name, for media.", valueName: "name"))
  var fileName: String?

  @Option(help: ArgumentHelp("The file's decoded size in bytes, for media.", valueName: "bytes"))
  var fileBytes: Int64?

  @Option(help: ArgumentHelp("The recall or regulation, for safety.", valueName: "number"))
  var reference: String?

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let ground: MigrationReason =
      switch reason {
      case .media: .media(file: fileName, bytes: fileBytes ?? 0)
      case .safety: .safety(reference: reference)
      }
    let step = MigrationStep.open(ground, note: note, to: channel.channel, address: address)
    try await options.takeStep(step, on: ticket, printer)
  }
}

/// A channel that the marketplace cannot see.
enum ExternalChannel: String, CaseIterable, ExpressibleByArgument {
  case email
  case phone

  /// The channel as the engine names it.
  var channel: Channel {
    switch self {
    case .email: .email
    case .phone: .phone
    }
  }
}
