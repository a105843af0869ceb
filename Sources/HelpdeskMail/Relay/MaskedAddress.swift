#if Mail
  /// The address that stands for one buyer at one seller; mail to it reaches the buyer through the relay.
  package struct MaskedAddress: Sendable, Hashable {
    /// Without suffix, in lower case.
    package let alias: String
    /// What stands behind the `+`: the case id; `nil` if there is none.
    package let caseSuffix: String?
    /// The whole address in its own spelling.
    package let asReceived: String
    /// The store, such as `amazon.de`.
    package let store: String

    /// - Returns: `nil` for any address that is none (domain facts §1.2): 8 to 32 letters and digits, perhaps
    ///   a suffix of 4 to 64, at a relay domain exactly, and no sender that nobody reads.
    package init?(_ address: MailAddress) {
      guard let store = MarketplaceDomain.relayStore(of: address.domain) else { return nil }
      let local = address.localPart
      let plus = local.utf8.firstIndex(of: 0x2B)
      let name = plus.map { local[..<$0] } ?? local[...]
      guard (8...32).contains(name.utf8.count), name.utf8.allSatisfy(\.isASCIIAlphanumeric),
        !Self.unread.contains(where: { name.utf8.starts(with: $0.utf8) })
      else { return nil }
      if let plus {
        let suffix = address.address.utf8.dropFirst(local.utf8.distance(from: local.startIndex, to: plus) + 1)
          .prefix { $0 != .at }
        guard (4...64).contains(suffix.count),
          suffix.allSatisfy({ $0.isASCIIAlphanumeric || $0 == .hyphen })
        else { return nil }
        caseSuffix = String(decoding: suffix, as: UTF8.self)
      } else {
        caseSuffix = nil
      }
      alias = name + "@" + address.domain
      asReceived = address.address
      self.store = store
    }

    /// How senders begin that are no buyers although they use the relay's domain (domain facts §1.2).
    private static let unread = ["donotreply", "do-not-reply", "noreply", "no-reply"]
  }
#endif
