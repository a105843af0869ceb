#if Mail
  import HelpdeskCore
  import Foundation

  extension RecognizedMail {
    /// Recognises a mail. Never fails and never traps: whatever the bytes are, there is a value.
    ///
    /// - Parameters:
    ///   - bytes: the mail as on the wire.
    ///   - settings: the desk's own addresses, its mail server, and the limits.
    ///   - receivedAt: when the mail came, in milliseconds since 1970; `nil` takes it from `Received`.
    public init(bytes: some Sequence<UInt8>, settings: MailSettings, receivedAt: Int64? = nil) {
      let bytes = Array(bytes)
      let reading = MailReading(bytes, settings: settings)
      self.init(kind: .ignored)
      takeHeader(reading, receivedAt)
      let verdict = MailVerdict(reading)
      kind = verdict.kind
      notice = verdict.notice
      takeParties(reading)
      takeWords(reading)
      takeNotice(reading, verdict)
      problems = reading.problems
      let isUnframed = kind == .buyerMessage && reading.frame == nil
      if isBroken || isUnframed || kind == .phishingSuspect || verdict.restsOnSubject { raw = Data(bytes) }
    }

    private init(kind: MailKind) {
      self.kind = kind
    }

    // MARK: - What the header says

    private mutating func takeHeader(_ reading: MailReading, _ receivedAt: Int64?) {
      let header = reading.header
      subject = reading.subject
      sentAtMilliseconds = header["date"].flatMap { MailDate.milliseconds($0) }
      receivedAtMilliseconds =
        receivedAt ?? ReceivedField.milliseconds(header, server: reading.settings.trustedAuthServer)
      messageID = header.messageIDs("message-id").first
      inReplyTo = header.messageIDs("in-reply-to")
      references = header.messageIDs("references", limit: reading.settings.limits.references)
      ownAddress = reading.ownAddress
      senderAddress = reading.from.map { $0.address.asciiLowercased }
    }

    // MARK: - Who and where

    private mutating func takeParties(_ reading: MailReading) {
      if reading.isFromMarketplace {
        marketplace = (reading.masked?.store ?? reading.store?.name)
      }
      switch kind {
      case .buyerMessage, .autoReply, .phishingSuspect:
        takeMasked(reading)
      case .sellerCopy:
        buyerName = SellerCopy.recipient(subject: subject, words: reading.frame?.preamble ?? reading.words)
      default: break
      }
      if kind == .externalCustomer || (kind == .autoReply && !reading.isFromMarketplace) {
        customerName = reading.from?.name
        customerAddress = senderAddress
      }
    }

    private mutating func takeMasked(_ reading: MailReading) {
      if kind == .buyerMessage { buyerName = BuyerName.cleaned(reading.from?.name) }
      guard let masked = reading.masked else { return }
      alias = masked.alias
      caseSuffix = masked.caseSuffix
      if kind == .buyerMessage { replyTo = masked.asReceived }
    }

    // MARK: - The words

    private mutating func takeWords(_ reading: MailReading) {
      attachments = kind == .bounce ? [] : reading.body.attachments
      switch kind {
      case .buyerMessage, .autoReply, .externalCustomer, .phishingSuspect:
        text = reading.ownWords
      case .sellerCopy:
        sellerText = reading.ownWords
      case .notice, .optOut, .bounce:
        noticeText = reading.ownWords
      case .ignored: break
      }
      let preamble = reading.frame?.preamble ?? ""
      let sources = [subject ?? "", preamble, reading.ownWords]
      orderIDs = []
      for id in sources.flatMap({ OrderNumber.all(in: $0) }) where !orderIDs.contains(id) {
        orderIDs.append(id)
      }
      if kind == .buyerMessage { noResponseLink = SignedLink.first(among: reading.frame?.footerLinks ?? []) }
      routesBack = kind == .externalCustomer && !orderIDs.isEmpty
    }

    // MARK: - The facts of a notice

    private mutating func takeNotice(_ reading: MailReading, _ verdict: MailVerdict) {
      failedMessageID = verdict.report?.messageID
      failedRecipient = verdict.report?.recipient
      guard let notice else { return }
      if notice.mailKind != .notice {
        failedMessageID = failedMessageID ?? inReplyTo.first ?? references.last
        return
      }
      let words = (subject ?? "") + "\n" + reading.words
      let store = marketplace.flatMap { MarketplaceStore.named($0) }
      if let cues = NoticeLexicon.amountCues[notice] {
        amount = MailAmount.main(in: reading.words, about: cues, store: store)
      }
      if notice.mayOweAnswer, let sent = sentAtMilliseconds ?? receivedAtMilliseconds {
        let deadline = NoticeDeadline.find(in: words, sent: sent, store: store)
        deadlineMilliseconds = deadline?.milliseconds
        deadlineText = deadline?.words
      }
      if notice == .aToZClosed { outcome = NoticeWords.claimOutcome(words) }
      if notice == .returnRequest {
        returnItems = ReturnedItem.all(in: reading.words)
        returnTracking = ReturnTracking.number(in: reading.words)
      }
    }
  }
#endif
