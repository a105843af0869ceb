/// What a buyer's text says: its matter, whether it wants an answer, the risks in it, and why we think so.
///
/// Every part of it is a suggestion. The same text gives the same inquiry on every machine.
public struct Inquiry: Hashable, Sendable {
  /// The language it is written in; nil where there are no words to tell by.
  public let language: Language?
  /// What it is mainly about.
  public let category: Category
  /// Whether somebody waits for an answer. False is only ever a suggestion that an agent confirms (R80).
  public let needsResponse: Bool
  /// The risks in it, in the order of ``Risk``; empty for most texts.
  public let risks: [Risk]
  /// Whether the buyer gives an e-mail address, a telephone number, a messenger or a postal address.
  public let containsContactData: Bool
  /// How sure the category is, from 0 to 100: of texts with 80, about 80 in 100 are sorted rightly.
  public let confidence: Int
  /// What the category rests on, the strongest first; empty where nothing in the text speaks for it.
  public let reasons: [Reason]
}
