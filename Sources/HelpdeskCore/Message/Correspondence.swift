/// How a mail hangs together with others: what an answer to it must cite. Erasable.
public struct Correspondence: Hashable, Sendable {
  /// The mail's own Message-ID with its angle brackets; nil where it had none.
  public var messageID: String?
  /// Message-IDs it answers: In-Reply-To first, then References, oldest first.
  public var references: [String]
  /// The marketplace's id of the case, from the masked address's suffix; nil where there is none.
  public var caseID: String?
  /// Where an answer must go, the suffix as received; nil where it came from nobody who can be answered.
  public var replyTo: String?
  /// Which of the desk's own addresses it came to; nil where none was found.
  public var recipient: String?

  /// States how a mail hangs together with others.
  ///
  /// - Parameters:
  ///   - messageID: Its own Message-ID; nil where it had none.
  ///   - references: Message-IDs it answers, nearest first.
  ///   - caseID: The marketplace's case; nil where there is none.
  ///   - replyTo: Where an answer must go; nil for the sender's address.
  ///   - recipient: Which of the desk's addresses it came to; nil where none was found.
  public init(
    messageID: String? = nil, references: [String] = [], caseID: String? = nil, replyTo: String? = nil,
    recipient: String? = nil
  ) {
    self.messageID = messageID
    self.references = references
    self.caseID = caseID
    self.replyTo = replyTo
    self.recipient = recipient
  }
}
