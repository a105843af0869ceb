/// An exact amount in one currency: whole minor units, never floating point.
public struct Money: Hashable, Sendable {
  /// Cents, pence, or whole yen.
  public let minorUnits: Int64
  /// The currency.
  public let currency: Currency

  /// States an amount in minor units: `Money(minorUnits: 8990, .eur)` is 89.90 EUR.
  public init(minorUnits: Int64, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Reads an amount that a person or a script wrote: `89.90`, `89,90` or `89`.
  ///
  /// - Parameters:
  ///   - text: Digits with at most one point or comma; no sign, no grouping.
  ///   - currency: Its ISO 4217 code.
  /// - Throws: ``MalformedMoney`` where the text is no amount, has more decimals than the currency, or is
  ///   too large.
  public init(_ text: some StringProtocol, _ currency: Currency) throws(MalformedMoney) {
    guard currency.isWellFormed else { throw MalformedMoney(problem: .currency) }
    let halves = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard let whole = halves.first, !whole.isEmpty, whole.utf8.count <= 15, halves.count <= 2,
      halves.allSatisfy({ half in half.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { throw MalformedMoney(problem: .number) }
    let fraction = halves.count == 2 ? halves[1] : ""
    guard halves.count == 1 || !fraction.isEmpty, fraction.utf8.count <= currency.decimalPlaces else {
      throw MalformedMoney(problem: .decimals)
    }
    let padding = String(repeating: "0", count: currency.decimalPlaces - fraction.utf8.count)
    guard let minorUnits = Int64(String(whole) + String(fraction) + padding),
      minorUnits <= Self.largest
    else { throw MalformedMoney(problem: .number) }
    self.init(minorUnits: minorUnits, currency)
  }

  /// The largest amount read, in minor units: what a leaf's integers can hold (trail.md §2).
  static let largest: Int64 = (1 << 53) - 1

  /// The amount without its currency, with the currency's decimals: `89.90`.
  public var amount: String {
    let digits = String(minorUnits.magnitude)
    let places = currency.decimalPlaces
    let sign = minorUnits < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}

extension Money: CustomStringConvertible {
  /// Amount and code: `89.90 EUR`.
  public var description: String { "\(amount) \(currency)" }
}

/// An amount that cannot be read.
public struct MalformedMoney: Error, Hashable, Sendable, CustomStringConvertible {
  enum Problem { case currency, number, decimals }
  let problem: Problem

  /// What to write instead.
  public var description: String {
    switch problem {
    case .currency: "Give the currency as three letters of ISO 4217, such as EUR."
    case .number: "Give the amount as digits with at most one decimal point, such as 89.90."
    case .decimals: "Give the amount with the decimals its currency has: 89.90 EUR, 8990 JPY."
    }
  }
}
