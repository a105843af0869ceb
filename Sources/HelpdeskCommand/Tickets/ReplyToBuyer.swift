import ArgumentParser
import Helpdesk

/// Queues an answer.
struct ReplyToBuyer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: "Queues an answer to the buyer.",
    discussion: """
      Give --text for words of your own, or --macro with its slots. With both, the text is what you saw \
      of the macro: a locked one goes out only where it is that, byte for byte.
      """)

  @Argument(help: "The ticket's number.")
  var ticket: String

  @Option(help: "The channel it goes by.")
  var channel: WrittenChannel

  @Option(help: "The words, at most 4,000 characters on the official channel, 20,000 by e-mail.")
  var text: String?

  @Option(name: .customLong("macro"), help: ArgumentHelp("The macro to send.", valueName: "id"))
  var macro: String?

  @Option(
    name: .customLong("attach"),
    help: ArgumentHelp("A file that goes with it; repeatable.", valueName: "path"))
  var files: [String] = []

  @OptionGroup var filling: MacroOptions

  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard text != nil || macro != nil else { throw ValidationError("Give --text or --macro.") }
    guard macro != nil || filling.settings.isEmpty else { throw ValidationError("--set needs --macro.") }
  }

  func carryOut(_ printer: Printer) async throws {
    let body: Reply.Body =
      if let macro { .macro(MacroID(macro), slots: try filling.slots, preview: text) } else {
        .text(text ?? "")
      }
    let reply = Reply(
      channel: channel.channel, body: body, language: try filling.language,
      attachments: try files.map { try Attachment(path: $0) })
    let outcome = try await options.withDesk(.writing) { try await $0.perform(.reply(reply), on: ticket) }
    let state = outcome.entry.flatMap { outcome.ticket.outbound[$0.number]?.delivery.state }
    try printer.warn(of: outcome.findings)
    try printer.print(
      JSON(outcome).adding([
        "delivery": .name(state), "text": .text(outcome.sentText),
        "findings": .array(outcome.findings.map { JSON($0) }),
      ]),
      outcome.entry.map { "\($0): \(state?.rawValue ?? "recorded")." }
        ?? "\(outcome.ticket.id): nothing sent.")
  }
}

/// A channel on which words are written.
enum WrittenChannel: String, CaseIterable, ExpressibleByArgument {
  case buyerSellerMessaging = "buyer-seller-messaging"
  case email

  /// The channel as the engine names it.
  var channel: Channel {
    switch self {
    case .buyerSellerMessaging: .buyerSellerMessaging
    case .email: .email
    }
  }
}
