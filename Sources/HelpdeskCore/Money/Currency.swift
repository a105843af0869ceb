/// An ISO 4217 code, `EUR`.
public struct Currency: RawRepresentable, Hashable, Sendable {
  /// Three capital letters.
  public let rawValue: String

  /// Wraps a code, in capitals; ``isWellFormed`` tells whether it can be one.
  public init(rawValue: String) { self.rawValue = rawValue.uppercased() }

  /// Whether the code has the form ISO 4217 asks for: three letters A to Z.
  public var isWellFormed: Bool {
    rawValue.utf8.count == 3 && rawValue.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// How many decimal places the currency has. Source: ISO 4217; two unless the table says otherwise.
  public var decimalPlaces: Int { Self.decimalPlaces[rawValue] ?? 2 }

  static let decimalPlaces = [
    "JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "ISK": 0, "BHD": 3, "KWD": 3, "OMR": 3, "TND": 3,
  ]

  /// The euro.
  public static let eur = Currency(rawValue: "EUR")
  /// The dollar of the United States.
  public static let usd = Currency(rawValue: "USD")
  /// The pound sterling.
  public static let gbp = Currency(rawValue: "GBP")
  /// The yen, which has no decimal places.
  public static let jpy = Currency(rawValue: "JPY")
}

extension Currency: CustomStringConvertible {
  /// The code.
  public var description: String { rawValue }
}
