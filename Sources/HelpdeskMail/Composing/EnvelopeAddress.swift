#if Mail
  /// An address as it may stand in `MAIL FROM` and `RCPT TO`: nothing in it can end the command.
  struct EnvelopeAddress: Sendable, Hashable {
    /// The address in its own spelling, without angle brackets.
    let rawValue: String

    /// The octets of a whole address. Source: RFC 5321 §4.5.3.1.3, a path of 256 with its brackets.
    private static let longest = 254
    /// The octets of the part before the `@`. Source: RFC 5321 §4.5.3.1.1.
    private static let longestLocalPart = 64

    /// Takes an address that needs no quotation marks (RFC 5321 §4.1.2, letters of any script by RFC 6531).
    ///
    /// - Returns: `nil` for anything else.
    init?(_ address: String) {
      let bytes = Array(address.utf8)
      guard bytes.count <= Self.longest, let at = bytes.lastIndex(of: .at), bytes.firstIndex(of: .at) == at
      else { return nil }
      let local = bytes[..<at]
      let domain = bytes[(at + 1)...]
      guard !local.isEmpty, local.count <= Self.longestLocalPart, local.allSatisfy(Self.isAtomText),
        Self.areDotsInside(local)
      else { return nil }
      guard !domain.isEmpty, Self.areDotsInside(domain),
        domain.allSatisfy({ $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .dot || $0 >= 0x80 })
      else { return nil }
      // A letter of another script is a letter; its controls and separators are none.
      guard !address.unicodeScalars.contains(where: { $0.isUnwantedInNames || $0.properties.isWhitespace })
      else { return nil }
      rawValue = address
    }

    private static func areDotsInside(_ part: ArraySlice<UInt8>) -> Bool {
      part.split(separator: .dot, omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
    }

    /// Source: RFC 5322 §3.2.3, `atext`, and the dot between atoms.
    private static func isAtomText(_ byte: UInt8) -> Bool {
      byte.isASCIIAlphanumeric || byte == .dot || byte >= 0x80 || marks.contains(byte)
    }

    private static let marks = Set("!#$%&'*+-/=?^_`{|}~".utf8)
  }

  extension UInt8 {
    static let dot: UInt8 = 0x2E
  }
#endif
