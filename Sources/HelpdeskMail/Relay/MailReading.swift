#if Mail
  import Foundation

  /// A mail taken apart once, so that every test of recognition looks at the same values.
  struct MailReading {
    let settings: MailSettings
    let message: MIMEMessage
    let body: MailBody
    let from: MailAddress?
    /// Whether `From` names several senders of whom some are the marketplace and some are not.
    let hasMixedSenders: Bool
    /// The relay address to answer: that of `Reply-To` where both fields bear one (domain facts §1.2).
    let masked: MaskedAddress?
    let subject: String?
    let frame: RelayFrame?
    /// All words of the body as plain text.
    let words: String
    /// The writer's own words: inside the frame if there is one, without quotations.
    let ownWords: String
    let links: [String]
    var problems: Set<MailProblem>

    var header: HeaderBlock { message.header }
    var isFromMarketplace: Bool { from.flatMap { MarketplaceDomain.store(of: $0.domain) } != nil }
    var isFromRelayDomain: Bool { from.flatMap { MarketplaceDomain.relayStore(of: $0.domain) } != nil }

    /// The store that the header names; a notice of a store's own domain is that store's.
    var store: MarketplaceStore? {
      if let id = header.token("x-marketplace-id"), let store = MarketplaceStore.withID(id) { return store }
      let name = from.flatMap { MarketplaceDomain.store(of: $0.domain) }
      // amazon.com sends for every store.
      return name == "amazon.com" ? nil : name.flatMap { MarketplaceStore.named($0) }
    }

    init(_ bytes: [UInt8], settings: MailSettings) {
      self.settings = settings
      let message = MIMEMessage(bytes, limits: settings.limits)
      self.message = message
      let senders = Self.senders(message.header, settings.limits)
      from = senders.first
      let isMarketplace = senders.map { MarketplaceDomain.store(of: $0.domain) != nil }
      hasMixedSenders = Set(isMarketplace).count > 1
      masked = Self.masked(message.header, from: senders.first)
      subject = message.header.text("subject")
      body = MailBody(message, limits: settings.limits)
      problems = message.problems.union(body.problems)
      if message.header.contains("date"), message.header["date"].flatMap({ MailDate.milliseconds($0) }) == nil
      {
        problems.insert(.date)
      }
      let parts = MailWords(body, isFromMarketplace: isMarketplace.first == true, limits: settings.limits)
      frame = parts.frame
      words = parts.words
      ownWords = parts.ownWords
      links = parts.links
    }

    /// `From`, else `Sender`: a mail without either has no sender.
    private static func senders(_ header: HeaderBlock, _ limits: MIMELimits) -> [MailAddress] {
      for name in ["from", "sender"] {
        let found = header.all(name).flatMap { MailAddress.list($0, limit: limits.addresses) }
        if !found.isEmpty { return found }
      }
      return []
    }

    private static func masked(_ header: HeaderBlock, from: MailAddress?) -> MaskedAddress? {
      guard let from, MarketplaceDomain.store(of: from.domain) != nil else { return nil }
      let sender = MaskedAddress(from)
      let answer = header["reply-to"].flatMap { MailAddress.list($0, limit: 1).first }.flatMap {
        MaskedAddress($0)
      }
      if MarketplaceDomain.relayStore(of: from.domain) != nil, sender == nil { return nil }
      return answer ?? sender
    }

    /// Whether `Reply-To` names somebody who is neither the marketplace nor us.
    var wantsForeignAnswer: Bool {
      let answers = header["reply-to"].map { MailAddress.list($0, limit: settings.limits.addresses) } ?? []
      return answers.contains { answer in
        MarketplaceDomain.store(of: answer.domain) == nil
          && !settings.ownAddresses.contains { $0.isByteEqual(to: answer.address.asciiLowercased) }
      }
    }

    /// The own address that the mail came to: as delivered, else as addressed.
    var ownAddress: String? {
      for name in ["delivered-to", "x-original-to", "envelope-to", "to", "cc"] {
        for value in header.all(name) {
          for address in MailAddress.list(value, limit: settings.limits.addresses) {
            let plain = address.address.asciiLowercased
            if settings.ownAddresses.contains(where: { $0.isByteEqual(to: plain) }) { return plain }
          }
        }
      }
      return nil
    }
  }
#endif
