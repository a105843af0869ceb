import Foundation
import Helpdesk
import HelpdeskTesting
import Testing

extension Desk {
  /// Jana's blender from her first message to the close: a whole migration, a note, and a refused attempt.
  ///
  /// - Returns: The ticket, closed.
  func tellBlender(spool: any Transport = ScriptedTransport()) async throws -> TicketID {
    var message = InboundMessage.relay(
      "<1@relay.example>", "The blender grinds <b>loudly</b>. I filmed it, how do I send it?")
    message.raw = Array("Raw: Jana Albers wrote about the grinding blender".utf8)
    message.attachments = [MailFile(name: "blender.png", type: "image/png", bytes: [1, 2, 3])]
    let ticket = try await takeIn(message)
    _ = await refusedRule {
      try await perform(.reply("Call us: +1 415 555 0100", on: .buyerSellerMessaging), on: ticket, by: .mika)
    }
    try await perform(.note("Jana sounded upset about the noise."), on: ticket, by: .mika)
    let film = MigrationReason.media(file: "noise.mp4", bytes: 22_000_000)
    let why = "The film of the grinding motor has 22 MB, over what messages carry."
    try await perform(.migrate(.open(film, note: why, to: .email)), on: ticket, by: .mika)
    try await perform(.migrate(.notice()), on: ticket, by: .mika)
    try await deliver(through: spool)
    try await receive(.mail("<2@post.example>"))
    try await perform(.migrate(.end("The film shows a faulty motor bearing.")), on: ticket, by: .mika)
    try await perform(.migrate(.summarize(try .refund())), on: ticket, by: .mika)
    try await deliver(through: spool)
    let amount = try Money("89.90", .eur)
    try await perform(
      .close(.refund, "Refunded after seeing the film.", amount: amount), on: ticket, by: .mika)
    return ticket
  }
}
