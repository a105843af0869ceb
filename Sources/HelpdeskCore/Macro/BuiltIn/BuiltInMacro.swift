public import HelpdeskLanguage

/// A macro that comes with the package, ready for a desk to publish.
///
/// Each is worded in every one of ``languages``, fits the official channel with its slots filled to their
/// limits, and keeps the marketplace's rules for outbound texts.
public struct BuiltInMacro: Hashable, Sendable {
  /// The first version, as a desk publishes it.
  public let macro: Macro
  /// Whether it should be published locked: nobody may alter its words at sending.
  public let isLocked: Bool

  /// The languages that every built-in macro has, in the order of their codes.
  public static let languages: [Language] = [
    .german, .english, .spanish, .french, .italian, .japanese, .chinese,
  ]

  /// Words a macro in all of ``languages``; a language that is missing does not compile.
  ///
  /// - Parameters:
  ///   - english: What stands between greeting and closing.
  ///   - german: The same; it goes on in lower case where the greeting's comma asks for it, as the Italian.
  ///   - spanish: The same.
  ///   - japanese: The same.
  ///   - chinese: The same, in simplified characters.
  ///   - french: The same.
  ///   - italian: The same.
  init(
    _ id: MacroID, _ purpose: MacroPurpose, isLocked: Bool = false, slots: [Slot] = [], english: String,
    german: String, spanish: String, japanese: String, chinese: String, french: String, italian: String
  ) {
    let texts: [Language: String] = [
      .english: "Hello,\n\n\(english)\n\nKind regards\nYour seller's support team",
      .german: "Guten Tag,\n\n\(german)\n\nMit freundlichen Grüßen\nDas Serviceteam Ihres Verkäufers",
      .spanish: "Hola:\n\n\(spanish)\n\nUn saludo cordial\nEl equipo de atención de su vendedor",
      .japanese: "お客様\n\n\(japanese)\n\nよろしくお願いいたします。\n出品者カスタマーサポート",
      .chinese: "您好，\n\n\(chinese)\n\n祝好\n卖家客服团队",
      .french: "Bonjour,\n\n\(french)\n\nCordialement\nLe service client de votre vendeur",
      .italian: "Buongiorno,\n\n\(italian)\n\nCordiali saluti\nIl servizio clienti del suo venditore",
    ]
    macro = Macro(id: id, purpose: purpose, slots: slots, texts: texts)
    self.isLocked = isLocked
  }
}

extension Macro {
  /// The macros that come with the package, in the order a desk publishes them: the protocol's, then
  /// answers.
  ///
  /// Every purpose is served; each purpose of the protocol by exactly one macro, so that the order decides
  /// nothing.
  public static let builtIn: [BuiltInMacro] =
    BuiltInMacro.migrationNotices + BuiltInMacro.migrationNews + BuiltInMacro.summaries + BuiltInMacro.routing
    + BuiltInMacro.marketplaceService + BuiltInMacro.faults + BuiltInMacro.remedies
    + BuiltInMacro.holdingReplies
}

extension Slot {
  /// The ticket's order. A limit of its own is not needed: what the marketplace issues has 19 characters.
  static let order = Slot("order", .order)
  /// The address that a migration announces; no mailbox is longer than 254 characters (RFC 3696, erratum
  /// 1690).
  static let channelAddress = Slot("channel-address", .announcedAddress, limit: 254)
  /// Money that moved: 15 digits before the point, 3 after it and a code are the most that ``Money`` reads.
  static let amount = Slot("amount", .amount, limit: 23)
}
