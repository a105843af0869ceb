#if Mail
  /// A link that may be shown: where it leads, and the host that a reader must see.
  package struct SafeLink: Sendable, Hashable {
    /// The target: a web page or a mail address, nothing else.
    package let target: String
    /// The host it leads to, in lower case.
    package let host: String

    /// Reads the target of a link as a browser would.
    ///
    /// - Parameter href: the attribute's value, entities decoded.
    /// - Returns: `nil` for anything that runs, loads, leads nowhere, or hides where it leads.
    package init?(_ href: String) {
      // Browsers drop white space and controls from a target before they look at its scheme.
      let bytes = href.utf8.filter { $0 > 0x20 && $0 != 0x7F }
      guard !bytes.contains(.backslash), let colon = bytes.firstIndex(of: .colon) else { return nil }
      guard !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(where: \.isUnwantedInNames)
      else { return nil }
      let rest = bytes[(colon + 1)...]
      switch String(decoding: bytes[..<colon].map(\.lowercased), as: UTF8.self) {
      case "http", "https": self.init(page: bytes, rest: rest)
      case "mailto": self.init(mailbox: rest)
      default: return nil
      }
    }

    private init?(page bytes: [UInt8], rest: ArraySlice<UInt8>) {
      guard rest.starts(with: "//".utf8) else { return nil }
      let authority = rest.dropFirst(2).prefix { $0 != 0x2F && $0 != .questionMark && $0 != 0x23 }
      // A name in front of the host serves only to be taken for one.
      guard !authority.contains(.at) else { return nil }
      let name = authority.prefix { $0 != .colon }
      let port = authority.dropFirst(name.count)
      guard !name.isEmpty, port.dropFirst().allSatisfy(\.isASCIIDigit),
        name.allSatisfy({ $0.isASCIIAlphanumeric || $0 == .dot || $0 == .hyphen || $0 >= 0x80 })
      else { return nil }
      target = String(decoding: bytes, as: UTF8.self)
      host = String(decoding: name, as: UTF8.self).lowercased()
    }

    private init?(mailbox rest: ArraySlice<UInt8>) {
      let address = String(decoding: rest.prefix { $0 != .questionMark }, as: UTF8.self)
      guard let mailbox = EnvelopeAddress(address)?.rawValue, let at = mailbox.utf8.lastIndex(of: .at) else {
        return nil
      }
      target = "mailto:" + mailbox
      host = String(mailbox[mailbox.utf8.index(after: at)...]).lowercased()
    }
  }
#endif
