#if Mail
  import HelpdeskCore

  /// The header by which the marketplace itself says what a mail is: `X-Space-Notification-Type`.
  enum NotificationType: Hashable {
    case buyerMessage
    case sellerCopy
    case notice(NoticeKind)
    /// A type of no row: the sender's domain and the words decide.
    case unknown

    /// - Returns: `nil` if the mail bears no such header.
    init?(_ header: HeaderBlock) {
      guard let token = header.token("x-space-notification-type"), !token.isEmpty else { return nil }
      self = Self.rows.first { Self.matches(token, $0.mark) }?.type ?? .unknown
    }

    private static func matches(_ token: String, _ mark: String) -> Bool {
      mark.hasSuffix("*") ? token.hasPrefix(mark.dropLast()) : token == mark
    }

    /// Source: domain facts §1.5; a star stands for any ending, the first row that fits counts.
    private static let rows: [(mark: String, type: NotificationType)] = [
      ("bbc_message_sent_to_merchant", .buyerMessage),
      ("bbc_message_confirmation_to_merchant", .sellerCopy),
      ("brc_seller_notification", .notice(.cancellationRequest)),
      ("return_request*", .notice(.returnRequest)),
      ("refund_issued*", .notice(.refundIssued)),
      ("a_z_claim_respondent_close*", .notice(.aToZClosed)),
      ("a_z_claim_respondent_notify_close*", .notice(.aToZClosed)),
      ("a_z_claim_close*", .notice(.aToZClosed)),
      ("a_z_claim_decision*", .notice(.aToZClosed)),
      ("a_z_claim_*", .notice(.aToZOpened)),
      ("buyer_opted_out_bsm_messages", .notice(.optedOut)),
      ("chargeback*", .notice(.chargeback)),
    ]
  }
#endif
