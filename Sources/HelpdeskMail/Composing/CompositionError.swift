#if Mail
  /// Why no mail can be made of a message.
  public enum CompositionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The desk has no address of its own that the mail could come from.
    case noSender
    /// Nobody is named whom the mail could go to, or it has been erased.
    case noRecipient
    /// The sender's address is no address that a mail server takes.
    case malformedSender
    /// The recipient's address is no address that a mail server takes.
    case malformedRecipient
    /// A file that belongs to the message is not at hand.
    case missingAttachment
    /// With its files encoded the mail is larger than mail servers take.
    case tooLarge

    /// What is wrong and what to do about it.
    public var description: String {
      switch self {
      case .noSender: "The desk has no address of its own. Add one, then deliver again."
      case .noRecipient: "The message has no recipient."
      case .malformedSender: "The desk's own address is no mail address. Correct it, then deliver again."
      case .malformedRecipient: "The recipient's address is no mail address."
      case .missingAttachment: "A file of the message is not at hand."
      case .tooLarge: "The mail is too large for mail servers. Send fewer or smaller files."
      }
    }
  }
#endif
