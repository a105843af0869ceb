#if Mail
  extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let escape: UInt8 = 0x1B
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let hyphen: UInt8 = 0x2D
    static let dot: UInt8 = 0x2E
    static let colon: UInt8 = 0x3A
    static let semicolon: UInt8 = 0x3B
    static let lessThan: UInt8 = 0x3C
    static let equals: UInt8 = 0x3D
    static let greaterThan: UInt8 = 0x3E
    static let questionMark: UInt8 = 0x3F
    static let at: UInt8 = 0x40
    static let backslash: UInt8 = 0x5C

    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }
    /// Space or tab: the white space of a header.
    var isBlank: Bool { self == .space || self == .tab }
    /// Space, tab, or an end of line.
    var isWhitespace: Bool { isBlank || self == .lineFeed || self == .carriageReturn || self == 0x0C }
    var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    var hexDigitValue: UInt8? {
      switch self {
      case 0x30...0x39: self &- 0x30
      case 0x41...0x46: self &- 0x37
      case 0x61...0x66: self &- 0x57
      default: nil
      }
    }
  }

  extension RandomAccessCollection<UInt8> where SubSequence: RandomAccessCollection<UInt8> {
    /// The same bytes without white space at either end.
    var trimmed: SubSequence {
      var low = startIndex
      var high = endIndex
      while low < high, self[low].isWhitespace { formIndex(after: &low) }
      while low < high, self[index(before: high)].isWhitespace { formIndex(before: &high) }
      return self[low..<high]
    }

    /// Whether these bytes begin with `word`, ASCII letters of either case counting alike.
    func hasPrefixIgnoringCase(_ word: StaticString) -> Bool {
      guard count >= word.utf8CodeUnitCount else { return false }
      return word.withUTF8Buffer { wanted in
        zip(self, wanted).allSatisfy { $0.lowercased == $1.lowercased }
      }
    }
  }

  extension String {
    /// The string with its ASCII letters in lower case; everything else stays as it is.
    var asciiLowercased: String {
      String(decoding: utf8.map(\.lowercased), as: UTF8.self)
    }

    /// The string without white space of any script at either end.
    var trimmedWhitespace: String {
      var low = unicodeScalars.startIndex
      var high = unicodeScalars.endIndex
      while low < high, unicodeScalars[low].properties.isWhitespace {
        low = unicodeScalars.index(after: low)
      }
      while low < high {
        let before = unicodeScalars.index(before: high)
        guard unicodeScalars[before].properties.isWhitespace else { break }
        high = before
      }
      return String(unicodeScalars[low..<high])
    }

    /// Whether both strings are the same bytes; `==` would take NFC and NFD for equal.
    func isByteEqual(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
  }
#endif
