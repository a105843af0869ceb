/// Whole numbers in decimal digits, in their one spelling: no sign, no leading zeros.
enum Decimal {
  /// Nil for any other spelling and for numbers beyond 63 bits.
  static func value(of text: some Collection<UInt8>) -> Int64? {
    guard let first = text.first, first != UInt8(ascii: "0") || text.count == 1 else { return nil }
    var value: Int64 = 0
    for byte in text {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = tenfold.addingReportingOverflow(Int64(digit))
      guard !isTooLarge, !isOver else { return nil }
      value = sum
    }
    return value
  }
}
