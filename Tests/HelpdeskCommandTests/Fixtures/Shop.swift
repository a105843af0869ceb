import Foundation
import Helpdesk
import HelpdeskTrail

/// A temporary desk of the shop Brightnest, gone with the test.
final class Shop: Sendable {
  /// When its story begins.
  static let morning = "2026-03-09T09:00:00.000Z"
  let folder: URL
  let desk: URL

  /// What an auditor of a shop that signs is given.
  static func verifierKey(_ origin: String = "brightnest.example/helpdesk") throws -> String {
    try Ed25519Signer(seed: seed).verifierKey(of: origin).description
  }
  private static let seed = [UInt8](repeating: 7, count: 32)

  /// Makes the folder and, unless told otherwise, a desk with a simulated clock in it.
  ///
  /// - Parameters:
  ///   - hasDesk: Whether there is a desk.
  ///   - signs: Whether a signing key stands beside it.
  ///   - name: The desk's file.
  init(hasDesk: Bool = true, signs: Bool = false, name: String = "desk.sqlite") async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "shop-\(UUID().uuidString)")
    desk = folder.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if signs {
      let key = Data((Data(Self.seed).base64EncodedString() + "\n").utf8)
      FileManager.default.createFile(
        atPath: desk.path + ".key", contents: key, attributes: [.posixPermissions: 0o600])
    }
    guard hasDesk else { return }
    let configuration = DeskConfiguration(
      origin: "brightnest.example/helpdesk", home: .amazonGermany,
      supportAddresses: ["support@brightnest.example"], supportPhones: ["+49 30 5550100"],
      ownAddresses: ["marketplace@brightnest.example"], trustedAuthServer: "mx.brightnest.example",
      isSimulated: true)
    let clock = SimulatedClock(Timestamp(iso8601: Self.morning))
    try await Desk.create(at: desk, as: configuration, clock: .simulated(clock)).close()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs the program in the shop's folder, as nobody in particular.
  func run(_ arguments: String..., environment: [String: String] = [:], input: String = "") async throws
    -> Program.Run
  {
    try await Program.run(arguments, in: folder, environment: environment, input: input)
  }

  /// Runs the program as the agent Mika, for a program to read.
  func mika(_ arguments: String..., at time: String? = nil) async throws -> Program.Run {
    let clock = time.map { ["--at", $0] } ?? []
    return try await Program.run(
      arguments + clock + ["--json"], in: folder,
      environment: ["HELPDESK_AS": "agent:mika", "HELPDESK_ROLE": "agent"])
  }

  /// Puts messages into the desk by the engine itself.
  @discardableResult
  func receive(_ messages: InboundMessage..., at time: String) async throws -> [Reception] {
    let desk = try await Desk.open(
      at: desk, clock: .simulated(SimulatedClock(Timestamp(iso8601: time))))
    var receptions: [Reception] = []
    for message in messages { receptions.append(try await desk.receive(message)) }
    try await desk.close()
    return receptions
  }
}

extension InboundMessage {
  /// Jana's first message: she filmed the noise of her blender.
  static let janaAsks = jana(
    "<jana-1@mail.example>", at: "2026-03-09T09:12:00Z",
    "Hallo, mein Mixer macht laute Geräusche. Ich habe ein Video davon, 22 MB. "
      + "Wie kann ich es Ihnen schicken?"
  )

  /// What Jana writes through the marketplace's relay.
  static func jana(_ id: String, at time: String, _ text: String) -> InboundMessage {
    InboundMessage(
      channel: .buyerSellerMessaging, externalID: id,
      buyer: Buyer(alias: "k3j9d8xq2m5v7tz@marketplace.amazon.de", name: "Jana Albers"),
      order: "305-1234567-7654321", subject: "Mixer macht Geräusche", text: text,
      sentAt: Timestamp(iso8601: time),
      correspondence: Correspondence(
        replyTo: "k3j9d8xq2m5v7tz+5d1c@marketplace.amazon.de", recipient: "marketplace@brightnest.example"))
  }

  /// Jana's video, by the address that the notice announced.
  static let janaSendsVideo = InboundMessage(
    channel: .email, externalID: "<jana-video@post.example>",
    buyer: Buyer(name: "Jana Albers", address: "jana.albers@post.example"), order: "305-1234567-7654321",
    subject: "Video", text: "Hier ist das Video.",
    attachments: [Attachment(name: "geraeusch.mp4", type: "video/mp4", bytes: [0, 0, 0, 24])],
    sentAt: Timestamp(iso8601: "2026-03-09T11:00:00Z"),
    correspondence: Correspondence(
      replyTo: "jana.albers@post.example", recipient: "support@brightnest.example"))

  /// Kenji asks in Japanese where his kettle is.
  static let kenjiAsks = InboundMessage(
    channel: .buyerSellerMessaging, externalID: "<kenji-1@mail.example>",
    buyer: Buyer(alias: "p4w8r2c6n1y9xkd@marketplace.amazon.co.jp", name: "森 健二"),
    order: "249-7654321-1234567", subject: "配送について", text: "やかんはいつ届きますか。よろしくお願いします。",
    sentAt: Timestamp(iso8601: "2026-03-08T12:00:00Z"))
}
