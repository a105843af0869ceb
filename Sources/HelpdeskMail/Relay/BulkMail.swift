#if Mail
  /// Mail to many: lists, advertising, machines.
  enum BulkMail {
    /// Source: RFC 2919 and RFC 2369 (list fields), RFC 3834 §5 (`Auto-Submitted`), and `Precedence`.
    static func isOne(_ header: HeaderBlock, from: MailAddress?) -> Bool {
      if fields.contains(where: { header.contains($0) }) { return true }
      if let precedence = header.token("precedence"), precedences.contains(precedence) { return true }
      if let submitted = header.token("auto-submitted"), submitted != "no" { return true }
      if header.contains("x-loop") { return true }
      // A form on a web site sends so too, but names the person who filled it in.
      let sender = from?.localPart ?? ""
      return unread.contains { sender.utf8.starts(with: $0.utf8) } && !header.contains("reply-to")
    }

    /// How senders begin whom nobody reads.
    private static let unread = [
      "noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "do_not_reply",
    ]

    private static let fields = [
      "list-id", "list-post", "list-unsubscribe", "list-unsubscribe-post", "list-help", "list-subscribe",
      "feedback-id", "x-campaign", "x-campaignid", "x-mailing-list",
    ]

    private static let precedences: Set<String> = ["bulk", "list", "junk"]
  }
#endif
