#if Mail
  import HelpdeskCore
  import Crypto
  public import Foundation

  extension RecognizedMail {
    /// The mail as one JSON object on one line, keys sorted, as `parse` prints it.
    ///
    /// Times are ISO 8601 in UTC with milliseconds; what the mail does not tell is `null`; of attachments
    /// stands the size and the SHA-256 of the content.
    ///
    /// - Parameter source: where the mail was found.
    /// - Throws: `EncodingError`, which no mail can cause.
    public func jsonLine(source: String) throws -> Data {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(MailLine(source: source, mail: self))
    }
  }

  /// What `parse` prints of a mail; the keys are a promise to scripts.
  private struct MailLine: Encodable {
    let source: String
    let mail: RecognizedMail

    private enum Key: String, CodingKey {
      case source, kind, notice, marketplace, alias, caseSuffix, replyTo, orderIDs, buyerName, customerName
      case customerAddress, sentAt, receivedAt, subject, text, sellerText, attachments, startsResponseClock
      case clockStart, outcome, amount, returnItems, returnTracking, deadline, deadlineText, failedMessageID
      case failedRecipient, noResponseLink, routeBack, messageID, inReplyTo, references, ownAddress
      case isBroken, isTruncated, problems
    }

    func encode(to encoder: any Encoder) throws {
      var line = encoder.container(keyedBy: Key.self)
      try line.encode(source, forKey: .source)
      try line.encode(mail.kind.rawValue, forKey: .kind)
      try line.encode(mail.notice?.rawValue, forKey: .notice)
      try encodeParties(&line)
      try encodeTimes(&line)
      try encodeWords(&line)
      try encodeFacts(&line)
      try line.encode(mail.messageID, forKey: .messageID)
      try line.encode(mail.inReplyTo, forKey: .inReplyTo)
      try line.encode(mail.references, forKey: .references)
      try line.encode(mail.isBroken, forKey: .isBroken)
      try line.encode(mail.isTruncated, forKey: .isTruncated)
      try line.encode(mail.problems.map(\.rawValue).sorted(), forKey: .problems)
    }

    private func encodeParties(_ line: inout KeyedEncodingContainer<Key>) throws {
      try line.encode(mail.marketplace, forKey: .marketplace)
      try line.encode(mail.alias, forKey: .alias)
      try line.encode(mail.caseSuffix, forKey: .caseSuffix)
      try line.encode(mail.replyTo, forKey: .replyTo)
      try line.encode(mail.buyerName, forKey: .buyerName)
      try line.encode(mail.customerName, forKey: .customerName)
      try line.encode(mail.customerAddress, forKey: .customerAddress)
      try line.encode(mail.ownAddress, forKey: .ownAddress)
    }

    private func encodeTimes(_ line: inout KeyedEncodingContainer<Key>) throws {
      try line.encode(mail.sentAtMilliseconds.map(Self.iso8601), forKey: .sentAt)
      try line.encode(mail.receivedAtMilliseconds.map(Self.iso8601), forKey: .receivedAt)
      try line.encode(mail.startsResponseClock, forKey: .startsResponseClock)
      try line.encode(mail.clockStartMilliseconds.map(Self.iso8601), forKey: .clockStart)
      try line.encode(mail.deadlineMilliseconds.map(Self.iso8601), forKey: .deadline)
      try line.encode(mail.deadlineText, forKey: .deadlineText)
    }

    private func encodeWords(_ line: inout KeyedEncodingContainer<Key>) throws {
      try line.encode(mail.subject, forKey: .subject)
      try line.encode(mail.text, forKey: .text)
      try line.encode(mail.sellerText, forKey: .sellerText)
      try line.encode(mail.attachments.map(AttachmentLine.init), forKey: .attachments)
    }

    private func encodeFacts(_ line: inout KeyedEncodingContainer<Key>) throws {
      try line.encode(mail.orderIDs, forKey: .orderIDs)
      try line.encode(mail.outcome, forKey: .outcome)
      try line.encode(mail.amount.map { ["value": $0.value, "currency": $0.currency] }, forKey: .amount)
      try line.encode(mail.returnItems.map(ItemLine.init), forKey: .returnItems)
      try line.encode(mail.returnTracking, forKey: .returnTracking)
      try line.encode(mail.failedMessageID, forKey: .failedMessageID)
      try line.encode(mail.failedRecipient, forKey: .failedRecipient)
      try line.encode(mail.noResponseLink, forKey: .noResponseLink)
      try line.encode(mail.routesBack, forKey: .routeBack)
    }

    /// ISO 8601 in UTC with milliseconds.
    private static func iso8601(_ milliseconds: Int64) -> String {
      let seconds = Double(milliseconds) / 1_000
      return Date(timeIntervalSince1970: seconds).formatted(
        Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
  }

  private struct AttachmentLine: Encodable {
    let filename: String?
    let mime: String
    let bytes: Int
    let sha256: String

    private enum Key: String, CodingKey {
      case filename, mime, bytes, sha256
    }

    init(_ attachment: MailAttachment) {
      filename = attachment.filename
      mime = attachment.mediaType
      bytes = attachment.content.count
      sha256 = SHA256.hash(data: attachment.content).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }.joined()
    }

    func encode(to encoder: any Encoder) throws {
      var line = encoder.container(keyedBy: Key.self)
      try line.encode(filename, forKey: .filename)
      try line.encode(mime, forKey: .mime)
      try line.encode(bytes, forKey: .bytes)
      try line.encode(sha256, forKey: .sha256)
    }
  }

  private struct ItemLine: Encodable {
    let quantity: Int
    let title: String
    let asin: String?

    init(_ item: ReturnedItem) {
      quantity = item.quantity
      title = item.title
      asin = item.asin
    }
  }
#endif
