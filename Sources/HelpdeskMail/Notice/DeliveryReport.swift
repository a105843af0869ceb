#if Mail
  /// What a report says about a mail of ours (RFC 3464), or the free words of an old mail server.
  struct DeliveryReport: Sendable, Hashable {
    enum Outcome: Hashable {
      case failed
      case delayed
      case delivered
    }

    var outcome: Outcome
    /// The address that was not reached.
    var recipient: String?
    /// The Message-ID of our mail, in angle brackets.
    var messageID: String?

    /// - Returns: `nil` if the mail is no report.
    static func read(_ message: MIMEMessage, words: String) -> DeliveryReport? {
      structured(message) ?? unstructured(message, words)
    }

    // MARK: - RFC 3464

    private static func structured(_ message: MIMEMessage) -> DeliveryReport? {
      let parts = message.root.all
      guard let status = parts.first(where: { statusTypes.contains($0.mediaType) }) else { return nil }
      let fields = StatusFields(status.content)
      let returned = parts.first {
        $0.mediaType.hasPrefix("message/rfc822") || $0.mediaType == "message/global"
      }
      let headers = parts.first {
        $0.mediaType == "text/rfc822-headers" || $0.mediaType.hasSuffix("-headers")
      }
      let original =
        returned?.embeddedHeader ?? headers.map { HeaderBlock.split($0.content, limits: .standard).header }
      let failed = fields.recipients.first { $0.outcome == .failed }
      let recipient = failed ?? fields.recipients.first { $0.outcome == .delayed } ?? fields.recipients.first
      return DeliveryReport(
        outcome: recipient?.outcome ?? .failed,
        recipient: recipient?.address,
        messageID: original?.messageIDs("message-id").first ?? answered(message))
    }

    private static let statusTypes: Set<String> = [
      "message/delivery-status", "message/global-delivery-status",
    ]

    private static func answered(_ message: MIMEMessage) -> String? {
      message.header.messageIDs("in-reply-to").first ?? message.header.messageIDs("references").last
    }

    // MARK: - Old mail servers

    private static func unstructured(_ message: MIMEMessage, _ words: String) -> DeliveryReport? {
      let header = message.header
      let from = MailAddress.list(header["from"] ?? [], limit: 1).first
      let sender = from?.localPart ?? ""
      let exim = header["x-failed-recipients"].map { MailAddress.list($0, limit: 1).first?.address ?? "" }
      guard exim != nil || daemons.contains(sender) else { return nil }
      let folded = NoticeWords.folded((header.text("subject") ?? "") + " " + words)
      guard exim != nil || failures.contains(where: { folded.utf8Contains($0) }) else { return nil }
      let isDelayed = exim == nil && delays.contains { folded.utf8Contains($0) }
      let returned = message.root.all.first { $0.embeddedHeader != nil }?.embeddedHeader
      return DeliveryReport(
        outcome: isDelayed ? .delayed : .failed,
        recipient: exim.flatMap { $0.isEmpty ? nil : $0 } ?? firstAddress(words),
        messageID: returned?.messageIDs("message-id").first ?? quotedMessageID(words) ?? answered(message))
    }

    private static let daemons: Set<String> = [
      "mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon", "mail delivery system",
    ]

    private static let failures = [
      "undeliver", "delivery", "returned mail", "failure notice", "mail system error",
      "could not be delivered",
      "unzustellbar", "nicht zugestellt", "zustellung", "non remis", "échec", "mancata consegna",
      "non recapitabile", "no se puede entregar", "no se ha podido", "devuelto", "não foi entregue",
      "não entregue", "niedostarczon", "nie dostarczono", "onbestelbaar", "配信不能", "配信できません", "退信",
      "warning: message",
    ]

    private static let delays = [
      "delayed", "still trying", "will be retried", "will keep trying", "not yet been delivered",
      "will retry",
      "no action is required", "you do not need to resend", "verzögert", "weiterhin versucht", "retardé",
      "ritardat", "in ritardo", "retrasad", "atrasad", "opóźnion", "vertraagd", "fördröj", "遅延", "再送を試み",
    ]

    /// The first address in angle brackets: where mail servers put the one they speak of.
    private static func firstAddress(_ words: String) -> String? {
      let bytes = Array(words.utf8)
      for candidate in bytes.split(separator: .lessThan).dropFirst().prefix(20) {
        guard let end = candidate.firstIndex(of: .greaterThan) else { continue }
        let inside = candidate[..<end]
        if inside.contains(.at), !inside.contains(where: \.isWhitespace) {
          return String(decoding: inside, as: UTF8.self)
        }
      }
      return nil
    }

    /// The Message-ID in the copy of our header that the words end with.
    private static func quotedMessageID(_ words: String) -> String? {
      for line in words.utf8.split(separator: .lineFeed) {
        let line = Array(line).trimmed
        guard line.hasPrefixIgnoringCase("message-id:") else { continue }
        let block = HeaderBlock(fields: [HeaderField(name: "message-id", value: Array(line.dropFirst(11)))])
        return block.messageIDs("message-id").first
      }
      return nil
    }
  }
#endif
