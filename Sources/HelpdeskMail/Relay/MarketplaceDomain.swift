#if Mail
  /// Whether a host or mail domain is the marketplace's own, label by label.
  enum MarketplaceDomain {
    /// The registrable domains of the marketplace that send mail or serve pages: its stores, and three
    /// without a relay of their own (domain facts §1.2).
    private static let registrable: Set<String> = Set(
      MarketplaceStore.all.map(\.name) + ["amazon.cn", "amazon.co.za", "amazon.com.co"])

    /// The registrable domain, such as `amazon.it` of `marketplace.amazon.it`; `nil` for a stranger's,
    /// however much of the name it bears.
    ///
    /// - Parameter domain: in lower case.
    static func store(of domain: String) -> String? {
      var labels = domain.split(separator: ".", omittingEmptySubsequences: false)
      guard !labels.contains(where: \.isEmpty) else { return nil }
      while labels.count >= 2 {
        let name = labels.joined(separator: ".")
        if registrable.contains(name) { return name }
        labels.removeFirst()
        if labels.count > 6 { labels.removeFirst(labels.count - 6) }
      }
      return nil
    }

    /// Whether mail from this domain is relayed for buyers: `marketplace.amazon.TLD`, in Japan also
    /// `m.marketplace.amazon.co.jp`.
    static func relayStore(of domain: String) -> String? {
      for prefix in ["marketplace.", "m.marketplace."] where domain.utf8.starts(with: prefix.utf8) {
        let name = String(domain.dropFirst(prefix.count))
        if MarketplaceStore.named(name) != nil { return name }
      }
      return nil
    }

    /// Whether a host is one of the seller's own pages at the marketplace, such as
    /// `sellercentral.amazon.de` or `sellercentral-europe.amazon.com`.
    static func isSellerPages(_ host: String) -> Bool {
      guard let store = store(of: host), host.utf8.count > store.utf8.count + 1 else { return false }
      let label = host.dropLast(store.count + 1)
      return label == "sellercentral" || (label.hasPrefix("sellercentral-") && !label.contains("."))
    }
  }
#endif
