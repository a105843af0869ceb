import Helpdesk
import Testing

/// What may happen at a desk, one thing after the other, as a seed has it.
struct RandomLife {
  private var generator: SeededGenerator
  private var mails = 0
  private var tickets: [TicketID] = []
  private var sent: [InboundMessage] = []

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Lets one thing happen; refusals are part of life.
  mutating func step(on desk: Desk, _ clock: SimulatedClock) async throws {
    clock.advance(by: .seconds(Int64.random(in: 0...7_200, using: &generator)))
    do {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0, 1, 2:
        let message = mail()
        sent.append(message)
        let reception = try await desk.receive(message)
        if let ticket = reception.ticket, !tickets.contains(ticket) { tickets.append(ticket) }
      case 3: try await desk.sweep()
      case 4: try await desk.deliver(through: transport())
      default:
        guard let ticket = tickets.randomElement(using: &generator) else { return }
        let key = Bool.random(using: &generator) ? IdempotencyKey(rawValue: "k\(number(200))") : nil
        try await desk.perform(command(), on: ticket, by: principal(), key: key)
      }
    } catch is Refusal {}
  }

  private mutating func number(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func mail() -> InboundMessage {
    if number(6) == 0, let again = sent.randomElement(using: &generator) { return again }
    mails += 1
    let (buyer, order) = (number(4), number(2))
    let id = "305-000000\(buyer)-000000\(order)"
    switch number(8) {
    case 0: return .mail("<m\(mails)@post.example>", from: "b\(buyer)@post.example", order: id)
    case 1: return .mail("<m\(mails)@post.example>", order: id, kind: .ignored)
    case 2:
      let kind = NoticeKind.allCases[number(NoticeKind.allCases.count)]
      return .notice(kind, "<n\(mails)@relay.example>", order: id)
    case 3: return .copy("<c\(mails)@relay.example>", "Please turn the lid.", order: id, sentAt: nil)
    default:
      return .relay(
        "<r\(mails)@relay.example>", from: "b\(buyer)", order: number(3) == 0 ? nil : id,
        name: "Buyer \(buyer)",
        "Question \(mails) about the blender?")
    }
  }

  private mutating func transport() -> ScriptedTransport {
    switch number(5) {
    case 0: ScriptedTransport { _ in throw TransportFailure.temporary }
    case 1: ScriptedTransport { _ in throw TransportFailure.permanent(.bounced) }
    default: ScriptedTransport()
    }
  }

  private mutating func principal() -> Principal {
    switch number(6) {
    case 0: .automation("sorter")
    case 1: .lead("noor")
    case 2: .admin("olga")
    default: .mika
    }
  }

  private mutating func command() -> Command {
    let choices: [Command] = [
      .note("Note \(number(1_000)) on the blender."), .assign("agent:mika"), .assign(nil),
      .tag(adding: ["t\(number(5))"], removing: ["t\(number(5))"]), .prioritize(.high),
      .categorize(.delivery),
      .reply("Please turn the lid, step \(number(1_000)).", on: .buyerSellerMessaging),
      .reply("Please turn the lid, step \(number(1_000)).", on: .buyerSellerMessaging),
      .reply("Thank you for the film, part \(number(1_000)).", on: .email),
      .noResponseNeeded(entry: nil, reason: "The buyer only said thank you"),
      .migrate(
        .open(
          .media(file: "noise.mp4", bytes: 22_000_000),
          note: "Film \(number(1_000)) of the grinding motor has 22 MB, too large for messages.", to: .email)),
      .migrate(.notice()), .migrate(.notice()), .migrate(.end("Film received; motor faulty")),
      .migrate(.summarize(Resolution(.replacement, "The motor is faulty, a new one is on its way."))),
      .migrate(.withdraw(reason: "The buyer found a smaller film.")),
      .close(.information, "Told how the lid is turned"), .close(.replacement, "A new motor is on its way"),
      .reopen(reason: "The buyer called again"), .sweep,
      .receipt(Receipt(entry: number(12), .failed(.bounced))),
    ]
    return choices[number(choices.count)]
  }
}
