import HelpdeskCore
import HelpdeskLanguage

// Commands that are wrong in one way or another, or right at the wrong time.
extension TicketSequence {
  mutating func sendMacro() {
    let slots = random.pick([["topic": "the lid"], ["topic": ""], [:], ["topic": "a\nb"]])
    let altered = Reply(
      channel: .buyerSellerMessaging,
      body: .macro(World.locked, slots: [:], preview: "We are closed, call me."))
    let french = Command.reply(macro: World.locked, on: .buyerSellerMessaging, language: .french)
    switch random.next() % 10 {
    case 0, 1: perform(.reply(macro: World.holding, slots: slots, on: .buyerSellerMessaging))
    case 2: perform(.reply(macro: "nobody", on: .buyerSellerMessaging))
    case 3: perform(.reply(macro: Self.retired, on: .buyerSellerMessaging))
    case 4: perform(.reply(altered))
    case 5: perform(french)
    case 6:
      perform(.reply(macro: World.outOfOffice, on: .buyerSellerMessaging), by: random.pick([.mika, .sorter]))
    case 7: perform(.reply(macro: World.noticeForMedia, on: .buyerSellerMessaging))
    case 8: tell()
    default: perform(.reply(macro: World.routeBack, on: .email))
    }
  }

  static let retired: MacroID = "retired"

  mutating func waive() {
    let entry = random.chance(70) ? nil : Int.random(in: 0...9, using: &random)
    perform(.noResponseNeeded(entry: entry, reason: random.pick(["A thank-you.", "A thank-you.", "…"])))
  }

  mutating func slipInOpening() {
    switch random.next() % 6 {
    case 0: perform(.migrate(.video(file: nil)))
    case 1: perform(.migrate(.video(file: "photo.jpg", bytes: 5_000)))
    case 2: perform(.migrate(.video(note: "too large")))
    case 3:
      perform(
        .migrate(.video(note: "Sent to a private mailbox, attempt \(notes).", address: "x@private.example")))
    case 4:
      perform(.categorize(.delivery))
      justify()
      perform(.categorize(.defective))
    default: justify()
    }
  }

  mutating func slipInStep() {
    let long = String(repeating: "a", count: 20_001)
    perform(
      random.pick([
        .migrate(.notice()), .migrate(.end("Seen.")), .migrate(.withdraw(reason: "Not needed.")),
        .migrate(.summarize(World.refund)), .migrate(.summarize(Resolution(.information, "ok"))),
        .migrate(.notice(slots: ["address": "x"])), .migrate(.withdraw(reason: "Not needed.")),
        .migrate(.end("Seen.")), .note(long),
      ]))
  }

  mutating func slipInClosing() {
    let other = Money(minorUnits: 1, .eur)
    perform(
      .close(
        random.pick([
          World.refund, World.information, Resolution(.refund, World.words), Resolution(.information, "ok"),
          Resolution(.information, World.words, amount: other),
          Resolution(.refund, World.words, amount: other),
          Resolution(.noResponseNeeded, "The buyer only said thanks."), Resolution(.spam, nil),
        ])), by: random.pick([.mika, .mika, .mika, .sorter]))
  }
}
