import Foundation
import Helpdesk

let folder = URL.temporaryDirectory.appending(path: "quickstart-\(ProcessInfo.processInfo.processIdentifier)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
let spool = SpoolTransport(directory: folder.appending(path: "spool"))

let desk = try await Desk.open(
  at: folder.appending(path: "brightnest.sqlite"),
  as: DeskConfiguration(
    origin: "brightnest.example/helpdesk", home: .amazonGermany,
    supportAddresses: ["support@brightnest.example"]))

// A buyer's message comes in, once, whatever is delivered twice.
let jana = Buyer(alias: "k3j9d8xq2m5v7tz@marketplace.amazon.de", name: "Jana")
let arrival = try await desk.receive(
  InboundMessage(
    channel: .buyerSellerMessaging, externalID: "<0102@relay.example>", buyer: jana,
    order: "305-1234567-7654321", text: "The blender grinds. I filmed it, 22 MB. How do I send it?"))
guard let ticket = arrival.ticket else { exit(1) }
let mika = Principal.agent("mika")

// What an agent must not do is refused, with the place in the text and what to do instead.
do {
  try await desk.perform(.reply("Call us: +1 415 555 0100", on: .buyerSellerMessaging), on: ticket, by: mika)
} catch let refusal as Refusal {
  print(refusal.rule, refusal.findings.map(\.excerpt), refusal.explanation)
}

// The migration protocol, step by step: justify, announce, return, sum up.
let film = MigrationReason.media(file: "noise.mp4", bytes: 22_000_000)
let why = "Jana filmed the grinding motor; the 22 MB video is over what messages carry."
try await desk.perform(.migrate(.open(film, note: why, to: .email)), on: ticket, by: mika)
try await desk.perform(.migrate(.notice()), on: ticket, by: mika)
try await desk.deliver(through: spool)
try await desk.receive(
  InboundMessage(
    channel: .email, externalID: "<7@post.example>", buyer: Buyer(address: "jana@post.example"),
    order: "305-1234567-7654321", text: "Here is the video.",
    correspondence: Correspondence(recipient: "support@brightnest.example")))
try await desk.perform(.migrate(.end("Video received; the motor is faulty")), on: ticket, by: mika)
let refund = Resolution(
  .refund, "We watched your video: the motor is faulty. You get your money back today.",
  amount: try Money("89.90", .eur))
try await desk.perform(.migrate(.summarize(refund)), on: ticket, by: mika)

// What does this ticket still owe before it may close?
for obligation in try await desk.ticket(ticket)?.obligations(before: .close) ?? [] {
  print("owed:", obligation)
}
try await desk.deliver(through: spool)
try await desk.perform(
  .close(.refund, "Refunded after the video", amount: try Money("89.90", .eur)), on: ticket, by: mika)
if let view = try await desk.ticket(ticket) { print(view.ticket.status, view.entries.count, "entries") }
try await desk.close()
