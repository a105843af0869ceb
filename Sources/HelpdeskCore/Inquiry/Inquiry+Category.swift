public import HelpdeskLanguage

extension Category {
  /// The category of a text's topic; both are spelled alike (cli.md).
  public init(_ topic: Inquiry.Topic) { self = Category(rawValue: topic.rawValue) ?? .other }
}

extension Risk {
  /// The risk that a text's signal stands for; both are spelled alike (cli.md). Nil for a signal that tickets
  /// do not know.
  public init?(_ signal: Inquiry.Signal) { self.init(rawValue: signal.rawValue) }
}

extension Inquiry {
  /// What the text is about, as tickets name it.
  public var category: Category { Category(topic) }

  /// The risks in it, as tickets name them.
  public var risks: Set<Risk> { Set(signals.compactMap(Risk.init)) }
}
