import HelpdeskCore
import HelpdeskLanguage

/// Brightnest, a shop that sells blenders, and Jana, who bought one.
enum World {
  /// Monday, 2 March 2026, noon UTC.
  static let monday = Timestamp(milliseconds: 1_772_452_800_000)
  static let alias = "k3j9d8xq2m5v7tz@marketplace.amazon.de"
  static let order: OrderContext = "305-1234567-7654321"
  static let support = "help@brightnest.example"
  static let secondSupport = "care@brightnest.example"
  static let deskPhone = "+49 30 5550100"
  static let janasMail = "jana@home.example"
  static let janasPhone = "+49 170 5550111"
  static let strangersMail = "kim@elsewhere.example"
  static let note = "The buyer must show a video of 22 MB; messages carry ten megabytes at most."
  static let words = "We sent the full amount back to the card today."

  static let jana = Buyer(alias: alias, name: "Jana Berg")
  static let refund = Resolution(.refund, words, amount: Money(minorUnits: 8_990, .eur))
  static let information = Resolution(.information, "We explained how the lid locks.")

  static let desk = desk(with: macros)

  static func desk(with macros: [Macro]) -> DeskState {
    var desk = DeskState()
    let addresses = DeskAddresses(support: [support, secondSupport], phones: [deskPhone])
    desk.apply(
      DeskEvent(
        at: monday, actor: "admin:ada",
        .deskCreated(
          origin: "brightnest.example/helpdesk", home: .amazonGermany, addresses: addresses, isSimulated: true
        )))
    for macro in macros { publish(macro, in: &desk) }
    return desk
  }

  static func publish(_ macro: Macro, in desk: inout DeskState) {
    desk.apply(
      DeskEvent(
        at: monday, actor: "admin:ada",
        .macroPublished(macro, digest: digest(of: macro), isLocked: macro.purpose != .answer)))
  }

  /// Stands for the digest: different for every version, 64 hexadecimal digits.
  static func digest(of macro: Macro) -> String {
    let seed = "\(macro.id)/\(macro.version)".utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) }
    let digits = String(seed, radix: 16)
    return String(repeating: "0", count: 64 - digits.count) + digits
  }
}

extension Principal {
  static let mika = Principal.agent("mika")
  static let lena = Principal.lead("lena")
  static let ada = Principal.admin("ada")
  static let sorter = Principal.automation("sorter")
}
