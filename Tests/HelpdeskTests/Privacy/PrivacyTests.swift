import Foundation
import Helpdesk
import HelpdeskStore
import HelpdeskTesting
import Logging
import Testing

/// Nothing that names a person leaves the content: neither into a leaf, nor a log line, nor an error.
@Suite struct PrivacyTests {
  /// Stands in every field that could name a person.
  private static let marker = "Zephyrine"

  @Test func `no leaf, no log line and no error holds what is personal`() async throws {
    let folder = try DeskFolder()
    let log = Shared<[String]>([])
    var options = Desk.Options()
    options.logger = Logger(label: "test") { _ in RecordingLog(lines: log) }
    let desk = try await folder.create(options: options)
    var told: [String] = []
    try await Self.live(on: desk, folder, hearing: &told)
    try await desk.close()
    let leaves = try Self.leaves(of: folder)
    #expect(Set(leaves.map(\.type)).isSuperset(of: Self.expectedTypes))
    for leaf in leaves {
      let text = String(decoding: leaf.leaf, as: UTF8.self)
      #expect(!Self.betrays(text), "\(leaf.type)")
    }
    #expect(!told.isEmpty && !log.value.isEmpty)
    for line in told + log.value { #expect(!Self.betrays(line), "\(line.prefix(60))") }
  }

  /// The story must touch these, or it proves little.
  private static let expectedTypes: Set<String> = [
    "message.received", "message.sent", "message.copied", "notice.received", "call.logged", "note.added",
    "ticket.tagged", "response.waived", "migration.opened", "migration.ended", "migration.withdrawn",
    "delivery.accepted", "delivery.failed", "delivery.attested", "ticket.closed", "ticket.reopened",
    "attempt.refused", "mail.set-aside", "addresses.changed",
  ]

  private static func betrays(_ text: String) -> Bool {
    let lower = text.lowercased()
    let base64 = Data(marker.utf8).base64EncodedString().prefix(10).lowercased()
    return lower.contains(marker.lowercased()) || lower.contains(base64)
  }

  private static func leaves(of folder: DeskFolder) throws -> [LogEntry] {
    let store = try DeskStore.open(at: folder.file.path, readOnly: true)
    defer { try? store.close() }
    return try store.read { try $0.log(limit: 10_000) }
  }

  /// A rich story with the marker wherever somebody could write.
  private static func live(on desk: Desk, _ folder: DeskFolder, hearing told: inout [String]) async throws {
    let m = marker
    func relay(_ id: String, from alias: String, order: String? = "305-\(m)") -> InboundMessage {
      var message = InboundMessage.relay(
        "<\(id)-\(m)@relay.example>", from: "\(m)\(alias)", order: order, case: "c-\(m)-\(alias)",
        answering: ["<\(m)@relay.example>"], name: m, "I am \(m), the lid leaks?")
      message.subject = "From \(m)"
      message.attachments = [MailFile(name: "\(m).png", type: "image/\(m)", bytes: Array(m.utf8))]
      message.raw = Array("raw \(m)".utf8)
      return message
    }
    let blender = try await desk.takeIn(relay("1", from: "a"))
    let kettle = try await desk.takeIn(relay("2", from: "b", order: "306-\(m)"))
    let toaster = try await desk.takeIn(relay("3", from: "c", order: "307-\(m)"))
    let film = MigrationReason.media(file: "\(m).mp4", bytes: 22_000_000)
    let why = "\(m) filmed the grinding motor with 22 MB, over what messages carry."
    for command: Command in [
      .note("\(m) called before."), .tag(adding: [m], removing: []),
      .migrate(.open(film, note: why, to: .email)),
      .migrate(.notice()),
    ] { try await desk.perform(command, on: blender, by: .mika) }
    try await desk.deliver(through: folder.spool)
    var mail = InboundMessage.mail(
      "<4-\(m)@post.example>", from: "\(m)@post.example", order: "305-\(m)", "Film of \(m).")
    mail.attachments = [MailFile(name: "\(m).mp4", type: "video/mp4", bytes: Array(m.utf8))]
    try await desk.receive(mail)
    try await desk.perform(.migrate(.end("\(m) showed the faulty motor")), on: blender, by: .mika)
    let told1 = Resolution(
      .refund, "You showed us the motor, \(m), and get it back.", amount: try Money("89.90", .eur))
    let summary = try await desk.perform(.migrate(.summarize(told1)), on: blender, by: .mika)
    let refusing = ScriptedTransport { _ in throw TransportFailure.permanent(.blocked) }
    try await desk.deliver(through: refusing)
    let lead = Principal.lead("noor")
    let number = try #require(summary.entry).number
    try await desk.perform(.attest(entry: number, reason: "Typed by hand for \(m)"), on: blender, by: lead)
    try await desk.perform(
      .close(.refund, "Refunded \(m) after the film", amount: try Money("89.90", .eur)), on: blender,
      by: .mika)
    try await desk.perform(.reopen(reason: "\(m) asked again"), on: blender, by: .mika)
    try await desk.receive(
      .copy(
        "<5-\(m)@relay.example>", "Typed for \(m).", order: "306-\(m)", buyer: m, sentAt: try await desk.now()
      ))
    let call = Call(
      .inbound, number: "+49 151 \(m)", startedAt: try await desk.now(), endedAt: try await desk.now(),
      summary: "\(m) asked about the lid.")
    try await desk.perform(.call(call), on: kettle, by: .mika)
    var notice = InboundMessage.notice(.returnRequest, "<6-\(m)@relay.example>", order: "306-\(m)")
    notice.text = "\(m) wants to return it."
    notice.subject = m
    try await desk.receive(notice)
    try await desk.receive(.mail("<7-\(m)@post.example>", from: "\(m)@post.example", kind: .ignored, m))
    for command: Command in [
      .migrate(.open(film, note: why + " The kettle as well.", to: .email)),
      .migrate(.withdraw(reason: "\(m) found a smaller film.")),
      .noResponseNeeded(entry: nil, reason: "\(m) only said thank you"),
    ] { try await desk.perform(command, on: toaster, by: .mika) }
    try await desk.perform(
      .setAddresses(
        DeskAddresses(own: ["\(m)@brightnest.example"], support: ["help-\(m)@brightnest.example"], phones: [])
      ),
      by: .olga)
    told += try await Self.refusals(on: desk, kettle, folder)
  }

  /// What a desk says when it says no.
  private static func refusals(on desk: Desk, _ ticket: TicketID, _ folder: DeskFolder) async throws
    -> [String]
  {
    let m = marker
    var told: [String] = []
    let forbidden: [Command] = [
      .reply("Write to \(m)@post.example, \(m)", on: .buyerSellerMessaging), .reply("Dear \(m)", on: .email),
      .reply(macro: MacroID("no-such"), slots: ["text": m], on: .buyerSellerMessaging),
      .reply(macro: MacroID("ask-order-id"), slots: ["no-such": m], on: .buyerSellerMessaging),
      .close(.refund, m), .migrate(.end(m)), .migrate(.notice(slots: ["no-such": m])),
      .migrate(.open(.media(file: "\(m).xyz", bytes: 1), note: m, to: .email, address: "\(m)@x.example")),
      .note(String(repeating: m, count: 5_000)),
      .tag(adding: [String(repeating: m, count: 20)], removing: []),
      .attest(entry: 0, reason: m), .noResponseNeeded(entry: 99, reason: m),
    ]
    for command in forbidden {
      do { try await desk.perform(command, on: ticket, by: .mika) } catch { told.append("\(error)") }
    }
    var endless = InboundMessage.mail("<9-\(m)@post.example>", from: "\(m)@post.example", order: m, m)
    endless.marketplace = Marketplace(rawValue: m + String(repeating: "x", count: 70_000))
    do { try await desk.receive(endless) } catch { told.append("\(error)") }
    do { _ = try await folder.open() } catch { told.append("\(error)") }
    do { _ = try await desk.perform(.note(m), on: TicketID(rawValue: 999), by: .mika) } catch {
      told.append("\(error)")
    }
    #expect(told.count == forbidden.count + 3)
    return told
  }
}
