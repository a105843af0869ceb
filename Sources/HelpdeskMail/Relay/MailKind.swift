#if Mail
  /// What a mail is to the desk.
  public enum MailKind: String, Sendable, Hashable, CaseIterable {
    /// A buyer's message through the marketplace's relay; it starts the response clock.
    case buyerMessage = "buyer-message"
    /// A copy of an answer that the seller typed on the marketplace's own pages.
    case sellerCopy = "seller-copy"
    /// The marketplace about an order.
    case notice
    /// A buyer takes no unsolicited messages: ours did not arrive.
    case optOut = "opt-out"
    /// Something we sent did not arrive or is late, whoever says so.
    case bounce
    /// An automatic answer; never answered, opens nothing.
    case autoReply = "auto-reply"
    /// A person on one of the seller's own addresses.
    case externalCustomer = "external-customer"
    /// Pretends to be the marketplace, or fails authentication explicitly; kept, nothing automatic.
    case phishingSuspect = "phishing-suspect"
    /// System, advertising and list mail, and our own.
    case ignored
  }
#endif
