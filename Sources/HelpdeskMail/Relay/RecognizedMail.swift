#if Mail
  public import HelpdeskCore
  public import Foundation

  /// A mail and all that it alone can tell: what it is, who wrote, about which order, in which words.
  ///
  /// Times are milliseconds since 1970 in UTC. What depends on other mail, such as the ticket it belongs to
  /// or whether it repeats another, is the desk's to say.
  public struct RecognizedMail: Sendable, Hashable {
    /// What the mail is to the desk.
    public internal(set) var kind: MailKind
    /// What a notice or a report says; `nil` for other mail and for notices of no known kind.
    public internal(set) var notice: NoticeKind?
    /// The store, such as `amazon.de`; `nil` outside the marketplace.
    public internal(set) var marketplace: String?
    /// The masked address without suffix, in lower case; `nil` if the mail comes from none.
    public internal(set) var alias: String?
    /// The case id behind the `+` of the masked address; `nil` if it has none.
    public internal(set) var caseSuffix: String?
    /// Where an answer must go: the relay address as received; `nil` if nobody can be answered there.
    public internal(set) var replyTo: String?
    /// Order ids in ASCII: those of the subject, then of the frame, then of the words; no repeats.
    public internal(set) var orderIDs: [String] = []
    /// The buyer's display name; in a copy the person written to; `nil` if no name is given.
    public internal(set) var buyerName: String?
    /// The display name of an ordinary sender; `nil` for the marketplace's mail.
    public internal(set) var customerName: String?
    /// The address of an ordinary sender, in lower case; `nil` for the marketplace's mail.
    public internal(set) var customerAddress: String?
    /// The `Date` field; `nil` if there is none that can be read.
    public internal(set) var sentAtMilliseconds: Int64?
    /// When our mail server took the mail: given by the caller, else from `Received`; `nil` if nobody says.
    public internal(set) var receivedAtMilliseconds: Int64?
    /// The subject: decoded, on one line, in NFC; `nil` if there is none.
    public internal(set) var subject: String?
    /// The writer's own words in NFC, without frame, quotation and footer; `nil` where nobody wrote to us.
    public internal(set) var text: String?
    /// The seller's own words in a copy; `nil` for other mail.
    public internal(set) var sellerText: String?
    /// The words of a notice or a report, for the ticket's story; `nil` for other mail.
    public internal(set) var noticeText: String?
    /// The files that came with the mail, in their order.
    public internal(set) var attachments: [MailAttachment] = []
    /// How a claim was decided: `granted`, `denied` or `withdrawn`; `nil` if the mail does not say.
    public internal(set) var outcome: String?
    /// The amount that a notice is about; `nil` if it states none.
    public internal(set) var amount: MailAmount?
    /// The items that a return request names, in their order.
    public internal(set) var returnItems: [ReturnedItem] = []
    /// The tracking number inside a return request; `nil` if there is none.
    public internal(set) var returnTracking: String?
    /// Until when a notice asks for an answer; `nil` if it sets no time.
    public internal(set) var deadlineMilliseconds: Int64?
    /// The words that set the deadline where they give only days or hours, else `nil`.
    public internal(set) var deadlineText: String?
    /// The Message-ID of our mail that did not arrive, in angle brackets; `nil` if the mail does not say.
    public internal(set) var failedMessageID: String?
    /// The address that our mail did not reach; `nil` if the mail does not say.
    public internal(set) var failedRecipient: String?
    /// The signed "no response needed" link from below the end marker; `nil` if there is none.
    public internal(set) var noResponseLink: String?
    /// Whether a marketplace order came to one of our own addresses, so that the answer must route back
    /// (R62).
    public internal(set) var routesBack = false
    /// The `Message-ID`, in angle brackets; `nil` if there is none.
    public internal(set) var messageID: String?
    /// The ids in `In-Reply-To`, in their order.
    public internal(set) var inReplyTo: [String] = []
    /// The ids in `References`, oldest first, at most 100.
    public internal(set) var references: [String] = []
    /// The one of our own addresses that the mail came to, in lower case; `nil` if it names none.
    public internal(set) var ownAddress: String?
    /// The sender's address in lower case, whoever it is; `nil` if the mail names none. It may be forged.
    public internal(set) var senderAddress: String?
    /// What is wrong with the mail.
    public internal(set) var problems: Set<MailProblem> = []
    /// The mail as received, kept where recognition may have missed something: broken, without the
    /// expected frame, suspect, or automatic by its subject alone; `nil` for all other mail.
    public internal(set) var raw: Data?

    /// Whether something is wrong with the mail's form.
    public var isBroken: Bool { !problems.isEmpty }
    /// Whether a limit was reached, so that the raw mail holds more than is here.
    public var isTruncated: Bool { problems.contains(.limit) }
    /// Whether this mail starts a 24-hour item, unless it repeats another.
    public var startsResponseClock: Bool { kind == .buyerMessage }

    /// The moment the response clock starts: the sending, but never after the receipt; the receipt where the
    /// mail bears no date; `nil` for mail that starts none, or when neither is known.
    public var clockStartMilliseconds: Int64? {
      guard startsResponseClock else { return nil }
      guard let sent = sentAtMilliseconds else { return receivedAtMilliseconds }
      return min(sent, receivedAtMilliseconds ?? sent)
    }
  }
#endif
