#if Mail
  /// Order ids of the marketplace: 3, 7 and 7 digits with hyphens.
  package enum OrderNumber {
    /// The order ids in a text, in their order, each once.
    ///
    /// Full-width digits and every kind of dash count (domain facts §1.3); a longer row of digits holds none.
    package static func all(in text: String) -> [String] {
      var found: [String] = []
      let bytes = folded(text)
      var at = 0
      while at + length <= bytes.count {
        if isNumber(bytes, at) {
          let number = String(decoding: bytes[at..<(at + length)], as: UTF8.self)
          if !found.contains(number) { found.append(number) }
          at += length
        } else {
          at += 1
        }
      }
      return found
    }

    private static let length = 19

    private static func isNumber(_ bytes: [UInt8], _ start: Int) -> Bool {
      guard bytes[start].isASCIIDigit, bytes[start + 3] == .hyphen, bytes[start + 11] == .hyphen else {
        return false
      }
      if start > 0, bytes[start - 1].isASCIIDigit || bytes[start - 1] == .hyphen { return false }
      let end = start + length
      if end < bytes.count, bytes[end].isASCIIDigit || bytes[end] == .hyphen { return false }
      return (0..<length).allSatisfy { $0 == 3 || $0 == 11 || bytes[start + $0].isASCIIDigit }
    }

    /// Digits of other widths and styles as ASCII ones, as NFKC has them, and every dash as a hyphen.
    private static func folded(_ text: String) -> [UInt8] {
      guard text.utf8.contains(where: { $0 >= 0x80 }) else { return Array(text.utf8) }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.utf8.count)
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0xFF10...0xFF19: bytes.append(UInt8(truncatingIfNeeded: scalar.value - 0xFF10 + 0x30))
        case 0x1D7CE...0x1D7FF: bytes.append(UInt8(truncatingIfNeeded: (scalar.value - 0x1D7CE) % 10 + 0x30))
        default: bytes.append(dashes.contains(scalar.value) ? .hyphen : 0xFF)
        }
      }
      return bytes
    }

    /// Unicode's dashes and minus signs, the box-drawing line and the Japanese long-vowel mark, which is
    /// typed for a hyphen.
    static let dashes: Set<UInt32> = [
      0x00AD, 0x058A, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2500, 0x2501, 0x30FC,
      0xFE58, 0xFE63, 0xFF0D, 0xFF70,
    ]
  }
#endif
