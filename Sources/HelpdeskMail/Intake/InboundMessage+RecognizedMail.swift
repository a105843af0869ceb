#if Mail
  public import Helpdesk
  import HelpdeskCore

  extension InboundMessage {
    /// A recognised mail as the engine takes it in; which ticket it belongs to is the desk's to say.
    ///
    /// - Parameter mail: The mail. Where it cites several orders, the first decides.
    public init(_ mail: RecognizedMail) {
      let sent = mail.sentAtMilliseconds ?? mail.receivedAtMilliseconds
      let moment = sent.map { min($0, mail.receivedAtMilliseconds ?? $0) }
      self.init(
        kind: Kind(mail), channel: mail.isOfficial ? .buyerSellerMessaging : .email,
        buyer: Buyer(
          alias: mail.alias, name: mail.buyerName ?? mail.customerName, address: mail.customerAddress),
        order: mail.orderIDs.first.map { OrderContext(id: $0) },
        marketplace: mail.marketplace.map(Marketplace.init(rawValue:)), subject: mail.subject,
        text: mail.text ?? mail.sellerText ?? mail.noticeText ?? "",
        attachments: mail.attachments.map {
          Attachment(name: $0.filename, type: $0.mediaType, bytes: [UInt8]($0.content))
        },
        sentAt: moment.map(Timestamp.init(milliseconds:)), correspondence: Correspondence(mail),
        raw: mail.raw.map { [UInt8]($0) })
    }
  }

  extension InboundMessage.Kind {
    /// What the engine calls a kind of mail.
    fileprivate init(_ mail: RecognizedMail) {
      let deadline = mail.deadlineMilliseconds.map(Timestamp.init(milliseconds:))
      self =
        switch mail.kind {
        case .buyerMessage, .externalCustomer: .message
        case .sellerCopy: .sellerCopy
        case .notice: .notice(mail.notice, deadline: deadline)
        case .optOut: .failure(mail.notice ?? .optedOut, of: mail.failedMessageID)
        case .bounce: .failure(mail.notice ?? .deliveryFailed, of: mail.failedMessageID)
        case .autoReply: .automaticReply
        case .phishingSuspect: .phishingSuspect
        case .ignored: .ignored
        }
    }
  }

  extension Correspondence {
    /// How a mail hangs together with others, the nearest of those it answers first.
    fileprivate init(_ mail: RecognizedMail) {
      var references: [String] = []
      for reference in mail.inReplyTo + mail.references.reversed() where !references.contains(reference) {
        references.append(reference)
      }
      // The marketplace's own service is answered where it asked from (R26).
      let service = mail.notice == .serviceQuestion ? mail.senderAddress : nil
      self.init(
        messageID: mail.messageID, references: references, caseID: mail.caseSuffix,
        replyTo: mail.replyTo ?? mail.customerAddress ?? service, recipient: mail.ownAddress)
    }
  }

  extension RecognizedMail {
    /// Whether it speaks for the marketplace's channel.
    fileprivate var isOfficial: Bool {
      switch kind {
      case .externalCustomer: false
      case .autoReply, .bounce: alias != nil
      case .buyerMessage, .sellerCopy, .notice, .optOut, .phishingSuspect, .ignored: true
      }
    }
  }
#endif
