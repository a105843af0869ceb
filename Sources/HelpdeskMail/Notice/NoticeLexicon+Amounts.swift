#if Mail
  import HelpdeskCore

  extension NoticeLexicon {
    /// The notices that state an amount, and what the line with it speaks of.
    static let amountCues: [NoticeKind: [String]] = [
      .refundIssued: refund, .aToZOpened: aToZ, .aToZClosed: aToZ, .chargeback: chargeback,
      .returnRequest: returning,
    ]
  }
#endif
