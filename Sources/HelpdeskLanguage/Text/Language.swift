/// A language a text is written in, named by its ISO 639-1 code.
///
/// The set is open: a desk may meet and store any code, the built-in tables cover `supported`.
public struct Language: RawRepresentable, Hashable, Sendable {
  /// The ISO 639-1 code in lower case, such as `en`.
  public let rawValue: String

  /// Names a language by its ISO 639-1 code; the code is taken as given.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// English.
  public static let english = Language(rawValue: "en")
  /// Spanish.
  public static let spanish = Language(rawValue: "es")
  /// Japanese.
  public static let japanese = Language(rawValue: "ja")
  /// Chinese, in simplified or traditional characters.
  public static let chinese = Language(rawValue: "zh")
  /// German.
  public static let german = Language(rawValue: "de")
  /// French.
  public static let french = Language(rawValue: "fr")
  /// Italian.
  public static let italian = Language(rawValue: "it")

  /// The languages that every built-in table covers, in the order the documentation lists them (R112).
  public static let supported: [Language] = [
    .english, .spanish, .japanese, .chinese, .german, .french, .italian,
  ]
}

extension Language: CustomStringConvertible {
  /// The ISO 639-1 code.
  public var description: String { rawValue }
}
