#if Mail
  /// The groups of fields in a `message/delivery-status` body (RFC 3464 §2).
  struct StatusFields {
    struct Recipient {
      var address: String?
      var outcome: DeliveryReport.Outcome
    }

    private(set) var recipients: [Recipient] = []

    init(_ content: [UInt8]) {
      // A report on a thousand recipients fits; more than that is no report.
      var rest = Array(content.prefix(64 * 1024))
      // One group is about the mail as a whole, then there is one for each recipient.
      for _ in 0..<1_000 where !rest.isEmpty {
        let (block, next) = HeaderBlock.split(rest, limits: .standard)
        if let recipient = Self.recipient(block) { recipients.append(recipient) }
        guard next > 0 else { break }
        rest = Array(rest[next...])
        if recipients.count >= 20 { break }
      }
    }

    private static func recipient(_ block: HeaderBlock) -> Recipient? {
      let field = block["final-recipient"] ?? block["original-recipient"]
      guard let field else { return nil }
      let action = block.token("action") ?? ""
      let status = block.token("status") ?? ""
      let address = field.split(separator: .semicolon, maxSplits: 1).last.map { Array($0) } ?? []
      return Recipient(
        address: MailAddress.list(address, limit: 1).first?.address, outcome: outcome(action, status))
    }

    /// RFC 3464 §2.3.3 names the actions; where there is none, the first digit of the status speaks.
    private static func outcome(_ action: String, _ status: String) -> DeliveryReport.Outcome {
      switch action {
      case "failed": .failed
      case "delayed": .delayed
      case "delivered", "relayed", "expanded": .delivered
      default: status.hasPrefix("4") ? .delayed : status.hasPrefix("2") ? .delivered : .failed
      }
    }
  }
#endif
