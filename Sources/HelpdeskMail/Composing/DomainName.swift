#if Mail
  import Foundation

  /// A domain as servers know it: labels of ASCII letters, digits and hyphens.
  package struct DomainName: Sendable, Hashable {
    /// The name; in its own spelling where that is ASCII.
    package let rawValue: String

    /// The octets of a label. Source: RFC 1035 §2.3.4.
    private static let longestLabel = 63
    /// The octets of a whole name. Source: RFC 5321 §4.5.3.1.2.
    private static let longest = 255

    /// Takes a domain; a label in another script becomes an A-label: composed, in small letters, in Punycode
    /// with `xn--` in front (RFC 5890 §2.3.2.1, RFC 5895 §2).
    ///
    /// - Returns: `nil` for what is no domain.
    package init?(_ name: String) {
      guard name.utf8.count <= Self.longest else { return nil }
      let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
      let mapped = isASCII ? name : name.precomposedStringWithCanonicalMapping.lowercased()
      let labels = mapped.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: Self.isDot)
      var encoded: [String] = []
      for label in labels {
        guard let label = Self.label(Array(label)) else { return nil }
        encoded.append(label)
      }
      rawValue = encoded.joined(separator: ".")
      guard rawValue.utf8.count <= Self.longest else { return nil }
    }

    /// Source: RFC 5895 §2, the full stops of other scripts.
    private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "." || scalar == "\u{3002}" || scalar == "\u{FF0E}" || scalar == "\u{FF61}"
    }

    private static func label(_ scalars: [Unicode.Scalar]) -> String? {
      guard !scalars.isEmpty, scalars.first != "-", scalars.last != "-",
        scalars.allSatisfy({ isLetterOrDigit($0) || $0 == "-" })
      else { return nil }
      let ascii = scalars.allSatisfy(\.isASCII)
      // No label may begin with a mark: it would join the dot in front.
      if !ascii, scalars.first.map({ isMark($0.properties.generalCategory) }) ?? true { return nil }
      let label =
        ascii ? String(String.UnicodeScalarView(scalars)) : Punycode.encoded(scalars).map { "xn--" + $0 }
      guard let label, label.utf8.count <= longestLabel else { return nil }
      return label
    }

    /// Source: RFC 5892 §2.1: letters, marks and digits.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
      guard !scalar.isASCII else { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
      let category = scalar.properties.generalCategory
      switch category {
      case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber: return true
      default: return isMark(category)
      }
    }

    private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
      category == .nonspacingMark || category == .spacingMark
    }
  }
#endif
