#if Mail
  import HelpdeskCore

  /// What a mail is, decided in the order of domain facts §1.5: authentication, type header, relay domain,
  /// the marketplace's notices, our own external channels.
  struct MailVerdict {
    private(set) var kind: MailKind
    private(set) var notice: NoticeKind?
    private(set) var report: DeliveryReport?
    /// Whether a relayed mail passes for automatic by its subject and nothing else, which may be mistaken.
    private(set) var restsOnSubject = false

    init(_ reading: MailReading) {
      if Self.isSuspect(reading) {
        kind = .phishingSuspect
        return
      }
      if Self.isOwn(reading) {
        kind = .ignored
        return
      }
      if let report = DeliveryReport.read(reading.message, words: reading.words) {
        self.report = report
        notice = Self.notice(of: report)
        kind = report.outcome == .delivered ? .ignored : .bounce
        return
      }
      (kind, notice) =
        reading.isFromMarketplace ? Self.fromMarketplace(reading) : (Self.fromOutside(reading), nil)
      restsOnSubject =
        kind == .autoReply && reading.isFromRelayDomain && !AutomaticReply.saysHeader(reading.header)
        && !AutomaticReply.saysWords(reading.ownWords)
    }

    private static func notice(of report: DeliveryReport) -> NoticeKind? {
      switch report.outcome {
      case .failed: .deliveryFailed
      case .delayed: .deliveryDelayed
      case .delivered: nil
      }
    }

    /// A copy of what we sent, come back through a list or a forwarding.
    private static func isOwn(_ reading: MailReading) -> Bool {
      guard let from = reading.from?.address.asciiLowercased else { return false }
      return reading.settings.ownAddresses.contains { $0.isByteEqual(to: from) }
    }

    private static func isSuspect(_ reading: MailReading) -> Bool {
      let domain = reading.from?.domain ?? ""
      let server = reading.settings.trustedAuthServer
      let verdict = AuthenticationResults.verdict(reading.header, server: server, domain: domain)
      if verdict == .failed || reading.hasMixedSenders { return true }
      if reading.isFromMarketplace {
        // A buyer may paste any link; the marketplace itself sends no foreign one, and awaits no answer
        // anywhere else.
        guard !reading.isFromRelayDomain, verdict != .passed else { return false }
        return LookAlike.hasDeceptiveLink(reading.links) || reading.wantsForeignAnswer
      }
      return LookAlike.isDeceptive(domain: domain)
        || LookAlike.claimsMarketplace(reading.from?.name)
        || NotificationType(reading.header) != nil
        || LookAlike.hasDeceptiveLink(reading.links)
    }

    // MARK: - The marketplace

    private static func fromMarketplace(_ reading: MailReading) -> (MailKind, NoticeKind?) {
      let header = reading.header
      if AutomaticReply.saysHeader(header) { return (.autoReply, nil) }
      switch NotificationType(header) {
      case .buyerMessage: return (.buyerMessage, nil)
      case .sellerCopy: return (.sellerCopy, nil)
      case .notice(let notice): return (notice.mailKind, notice)
      case .unknown, nil: break
      }
      if reading.masked != nil, reading.isFromRelayDomain {
        // A question lost costs more than a machine answered: beside a question the subject alone is not
        // enough.
        let isAutomatic =
          AutomaticReply.saysWords(reading.ownWords)
          || (AutomaticReply.saysSubject(reading.subject) && !asks(reading.ownWords))
        return (isAutomatic ? .autoReply : .buyerMessage, nil)
      }
      if isServiceDesk(reading.from) { return (.notice, .serviceQuestion) }
      let words = (reading.subject ?? "") + "\n" + reading.words
      let hasOrder = !OrderNumber.all(in: words).isEmpty
      let answersUs = header.contains("in-reply-to") || header.contains("references")
      if let notice = NoticeWords.kind(of: words, hasOrder: hasOrder, answersUs: answersUs) {
        return (notice.mailKind, notice)
      }
      let isTyped = NotificationType(header) != nil
      return (isTyped && hasOrder ? .notice : .ignored, nil)
    }

    private static func asks(_ words: String) -> Bool {
      words.unicodeScalars.contains { $0 == "?" || $0 == "？" || $0 == "؟" }
    }

    /// The customer service that answers buyers for the seller writes from addresses of this name
    /// (domain facts §5.4).
    private static func isServiceDesk(_ from: MailAddress?) -> Bool {
      guard let from else { return false }
      return from.localPart == "csba" || from.localPart.utf8.starts(with: "csba-".utf8)
    }

    // MARK: - Everybody else

    private static func fromOutside(_ reading: MailReading) -> MailKind {
      let header = reading.header
      if AutomaticReply.isOne(header, subject: reading.subject, words: reading.words) { return .autoReply }
      let type = reading.message.root.contentType
      if type["report-type"]?.asciiLowercased == "disposition-notification" { return .autoReply }
      if type["report-type"]?.asciiLowercased == "feedback-report" { return .ignored }
      if BulkMail.isOne(header, from: reading.from) { return .ignored }
      // RFC 3834 §3: only automatic mail bears an empty return path.
      let returnPath = header["return-path"].map { $0.filter { !$0.isWhitespace } }
      if let returnPath, returnPath == Array("<>".utf8) { return .autoReply }
      return .externalCustomer
    }
  }
#endif
