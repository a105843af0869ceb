#if Mail
  /// An address as it may stand in `MAIL FROM` and `RCPT TO`: nothing in it can end the command.
  struct EnvelopeAddress: Sendable, Hashable {
    /// The address in ASCII, without angle brackets; in its own spelling where that is ASCII.
    let rawValue: String

    /// The octets of a whole address. Source: RFC 5321 §4.5.3.1.3, a path of 256 with its brackets.
    private static let longest = 254
    /// The octets of the part before the `@`. Source: RFC 5321 §4.5.3.1.1.
    private static let longestLocalPart = 64

    /// Takes an address that needs no quotation marks (RFC 5321 §4.1.2); a domain of letters of any script is
    /// turned into the form that every server takes (RFC 5890 §2.3.2.1).
    ///
    /// - Returns: `nil` for anything else, and for a name in front of the `@` that is not ASCII: only some
    ///   servers take one (RFC 6531).
    init?(_ address: String) {
      let bytes = Array(address.utf8)
      guard let at = bytes.lastIndex(of: .at), bytes.firstIndex(of: .at) == at, bytes.count <= Self.longest
      else { return nil }
      let local = bytes[..<at]
      guard !local.isEmpty, local.count <= Self.longestLocalPart, local.allSatisfy(Self.isAtomText),
        Self.areDotsInside(local),
        let domain = DomainName(String(decoding: bytes[(at + 1)...], as: UTF8.self))
      else { return nil }
      rawValue = String(decoding: local, as: UTF8.self) + "@" + domain.rawValue
      guard rawValue.utf8.count <= Self.longest else { return nil }
    }

    private static func areDotsInside(_ part: ArraySlice<UInt8>) -> Bool {
      part.split(separator: .dot, omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
    }

    /// Source: RFC 5322 §3.2.3, `atext`, and the dot between atoms.
    private static func isAtomText(_ byte: UInt8) -> Bool {
      byte.isASCIIAlphanumeric || byte == .dot || marks.contains(byte)
    }

    private static let marks = Set("!#$%&'*+-/=?^_`{|}~".utf8)
  }
#endif
