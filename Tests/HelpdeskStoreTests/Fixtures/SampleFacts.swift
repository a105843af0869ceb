import HelpdeskCore
import HelpdeskLanguage

/// One of each fact, and of those with optional parts a full and an empty one. Everything personal holds
/// ``marker``.
enum SampleFacts {
  /// A word that stands in everything personal and nowhere else.
  static let marker = "Quittenmus"

  static let all: [Fact] = messages + annotations + migration + progress + keeping

  static let key = [UInt8](repeating: 7, count: 32)

  static let correspondence = Correspondence(
    messageID: "<\(marker)-1@mail.example>", references: ["<\(marker)-0@mail.example>"],
    caseID: "case-\(marker)", replyTo: "\(marker)+case@marketplace.amazon.de",
    recipient: "\(marker)@brightnest.example")

  static let order = OrderContext(id: "305-\(marker)-7654321", fulfilment: .fba, phase: .delivered)

  static let files = [
    Attachment(name: "\(marker).pdf", type: "application/pdf", bytes: Array("%PDF \(marker)".utf8)),
    Attachment(name: nil, type: "image/png", size: 0, digest: nil, bytes: []),
  ]

  static let received = MessageReceived(
    channel: .buyerSellerMessaging, marketplace: .amazonGermany,
    buyer: Buyer(alias: "\(marker)@marketplace.amazon.de", name: marker, address: "\(marker)@mail.example"),
    order: order, subject: "Mixer: \(marker)", text: "Er brummt. \(marker) é\u{0301}\n", attachments: files,
    start: Timestamp(rawValue: 1_780_000_000_123), language: Language(rawValue: "de"),
    correspondence: correspondence,
    opening: Arrival.Opening(
      linked: TicketID(rawValue: 3), follows: TicketID(rawValue: 2), isSecondSender: true),
    joinsMigration: true, isQuarantined: true, key: key, raw: Array("Subject: \(marker)".utf8))

  static let bare = MessageReceived(
    channel: .email, marketplace: nil, buyer: Buyer(), order: nil, subject: nil, text: nil, attachments: [],
    start: Timestamp(rawValue: -5), language: nil, correspondence: Correspondence(), opening: nil,
    joinsMigration: false, isQuarantined: false, key: nil, raw: nil)

  static let sent = MessageSent(
    channel: .buyerSellerMessaging, text: "Guten Tag \(marker)", language: Language(rawValue: "de"),
    attachments: files,
    macro: MessageSent.SentMacro(
      reference: Macro.Reference(id: "summary-amount", version: 3),
      digest: String(repeating: "ab", count: 32), purpose: .summaryWithAmount, isLocked: true,
      values: ["what": marker, "größe": "1"]),
    step: .summary,
    resolution: Resolution(.refund, "\(marker) erstattet", amount: Money(minorUnits: 8990, .eur)),
    recipient: "\(marker)@marketplace.amazon.de", subject: "Re: \(marker)", isAutomatic: true, answers: true)

  static let handedOver = MessageSent(
    channel: .email, text: "Order: \(marker)", language: .english, attachments: [], macro: nil, step: nil,
    resolution: nil, recipient: "\(marker)@service.example", subject: marker, isAutomatic: false,
    answers: false, transfer: MessageSent.Transfer(entries: [0, 2, 3], reason: marker))

  static let orderFacts: OrderFacts = {
    var facts = OrderFacts()
    (facts.fulfilment, facts.phase, facts.marketplace) = (.mfn, .delivered, .amazonJapan)
    facts.orderedAt = Timestamp(rawValue: 1_780_000_000_000)
    facts.shipBy = Timestamp(rawValue: 1_780_100_000_000)
    facts.shippedAt = Timestamp(rawValue: 1_780_090_000_000)
    facts.deliverBy = Timestamp(rawValue: 1_780_300_000_000)
    facts.deliveredAt = Timestamp(rawValue: 1_780_200_000_000)
    (facts.carrier, facts.trackingNumber) = ("\(marker) Express", "1Z\(marker)")
    return facts
  }()

  private static let messages: [Fact] = [
    .messageReceived(received),
    .messageReceived(bare),
    .messageSent(sent),
    .messageSent(
      MessageSent(
        channel: .email, text: "", language: nil, attachments: [], macro: nil, step: nil, resolution: nil,
        recipient: nil, subject: nil, isAutomatic: false, answers: false)),
    .messageSent(handedOver),
    .messageCopied(MessageCopied(text: marker, sentAt: Timestamp(rawValue: 1_780_000_000_000), key: key)),
    .noticeReceived(
      NoticeReceived(
        kind: .aToZOpened, marketplace: .amazonGermany, order: order, subject: marker, text: marker,
        start: Timestamp(rawValue: 1_780_000_000_000), deadline: Timestamp(rawValue: 1_780_200_000_000),
        opening: Arrival.Opening(), key: key, correspondence: correspondence, raw: Array(marker.utf8))),
    .noticeReceived(
      NoticeReceived(
        kind: nil, marketplace: nil, order: nil, subject: nil, text: nil, start: Timestamp(rawValue: 1),
        deadline: nil, opening: nil, key: nil, correspondence: Correspondence(), raw: nil)),
    .callLogged(
      CallLogged(
        direction: .inbound, number: "+49 \(marker)", startedAt: Timestamp(rawValue: 1),
        endedAt: Timestamp(rawValue: 2), summary: marker, joinsMigration: true,
        opening: Arrival.Opening(linked: TicketID(rawValue: 1)), order: OrderContext(id: marker),
        marketplace: .amazonJapan)),
    .callLogged(
      CallLogged(
        direction: .outbound, number: nil, startedAt: Timestamp(rawValue: 1), endedAt: Timestamp(rawValue: 1),
        summary: nil, joinsMigration: false, opening: nil, order: nil, marketplace: nil)),
  ]

  private static let annotations: [Fact] = [
    .noteAdded(text: marker),
    .ticketAssigned("agent:mika"),
    .ticketAssigned(nil),
    .ticketTagged(added: [marker, "tag \(marker)"], removed: []),
    .ticketTagged(added: nil, removed: nil),
    .ticketPrioritized(.urgent),
    .ticketCategorized(.cancelOrChange),
    .responseWaived(entries: [0, 1, 2, 7], reason: marker, isQuestionable: true),
    .responseWaived(entries: [], reason: nil, isQuestionable: false),
    .ticketClosed(Resolution(.replacement, marker, amount: Money(minorUnits: 0, .jpy))),
    .ticketClosed(Resolution(.spam, nil)),
    .ticketReopened(reason: marker),
    .attemptRefused(rule: .closeSummaryMissing, command: .migrateOpen),
    .claimOpened(.chargeback, deadline: Timestamp(rawValue: 1_780_000_000_000)),
    .claimOpened(nil, deadline: nil),
    .claimClosed(.denied),
    .claimClosed(nil),
    .orderReported(orderFacts),
    .orderReported(OrderFacts()),
  ]

  private static let migration: [Fact] = [
    .migrationOpened(
      MigrationOpened(
        reason: .media(file: "\(marker).mp4", bytes: 22_000_000), note: marker, channel: .email,
        address: "\(marker)@brightnest.example",
        macros: [
          .noticeForMedia: Macro.Reference(id: "notice", version: 1),
          .summary: Macro.Reference(id: "summary", version: 2),
        ], category: .defective)),
    .migrationOpened(
      MigrationOpened(
        reason: .safety(reference: marker), note: nil, channel: .phone, address: nil, macros: [:],
        category: nil)),
    .migrationEnded(outcome: marker),
    .migrationWithdrawn(reason: marker),
  ]

  private static let progress: [Fact] = [
    .deliveryAccepted(entry: 4, transport: "spool"),
    .deliveryConfirmed(entry: 4, transport: "spool"),
    .deliveryFailed(entry: 4, .optedOut, transport: "manual"),
    .deliveryDeferred(entry: 4, transport: "spool"),
    .deliveryRecalled(entry: 4),
    .deliveryAttested(entry: 4, reason: marker),
    .deadlineWarned(.response(entry: 2), percent: 75),
    .deadlineWarned(.migration(entry: 3), percent: 50),
    .deadlineBreached(.response(entry: 2)),
    .deadlineBreached(.migration(entry: 3)),
    .deadlineBreached(.claim(entry: 3)),
  ]

  private static let keeping: [Fact] = [
    .contentErased(ContentErased(erases: [3, 4].compactMap(commitment(of:)), reason: .retention)),
    .contentErased(ContentErased(erases: [5].compactMap(commitment(of:)), reason: .request)),
    .ticketExported(count: 12, isSimulated: true),
    .ticketExported(count: 1),
  ]

  /// A commitment of 32 equal bytes.
  private static func commitment(of byte: UInt8) -> ContentCommitment? {
    ContentCommitment(bytes: [UInt8](repeating: byte, count: ContentCommitment.byteCount))
  }

  static let addresses = DeskAddresses(
    own: ["info-\(marker)@brightnest.example"], support: ["support-\(marker)@brightnest.example"],
    phones: ["+49 30 \(marker)"], trustedAuthServer: "\(marker).example")

  static let macro = Macro(
    id: "replacement", version: 2, purpose: .answer,
    slots: [
      Slot("what", .text), Slot("story", .paragraph), Slot("order", .order), Slot("to", .announcedAddress),
      Slot("sum", .amount), Slot("day", .date, limit: 10),
      Slot("size", .choice([Slot.Choice("s", [.english: "small", Language(rawValue: "de"): "klein"])])),
    ],
    texts: [.english: "Hello {what}, {size}. \(marker)", Language(rawValue: "de"): "Hallo {what}, {size}."])

  static let deskFacts: [DeskFact] = [
    .deskCreated(
      origin: "brightnest.example/helpdesk/main", home: .amazonGermany, addresses: addresses,
      isSimulated: true),
    .macroPublished(macro, digest: String(repeating: "cd", count: 32), isLocked: true),
    .macroLocked("replacement"),
    .macroRetired("replacement"),
    .addressesChanged(addresses),
    .mailSetAside(kind: "ignored", key: key),
    .attemptRefused(rule: .permissionDenied),
    .holdPlaced(TicketID(rawValue: 1_042), reason: marker),
    .holdReleased(TicketID(rawValue: 1_042), reason: marker),
    .holdReleased(TicketID(rawValue: 1_042), reason: nil),
    .logContinued(origin: "brightnest.example/helpdesk/main/e2", previousNote: key),
    .enrolmentStarted(
      in: .amazonJapan, sellerCountry: "CN", from: Timestamp(rawValue: 1_780_000_000_000),
      until: Timestamp(rawValue: 1_790_000_000_000)),
    .enrolmentStarted(
      in: .amazonGermany, sellerCountry: "DE", from: Timestamp(rawValue: 1_780_000_000_000), until: nil),
    .enrolmentEnded(in: .amazonJapan, at: Timestamp(rawValue: 1_790_000_000_000)),
  ]
}

extension Fact {
  /// The fact as it is read back: files carry the digest that the store gave them.
  var withDigests: Fact {
    switch self {
    case .messageReceived(var message):
      message.attachments = message.attachments.map(\.withDigest)
      return .messageReceived(message)
    case .messageSent(var message):
      message.attachments = message.attachments.map(\.withDigest)
      return .messageSent(message)
    default: return self
    }
  }
}
