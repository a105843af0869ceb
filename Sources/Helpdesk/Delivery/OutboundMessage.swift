/// A message of ours on its way to a transport.
public struct OutboundMessage: Hashable, Sendable {
  /// Its entry.
  public let entry: EntryID
  /// Its stable Message-ID with angle brackets: a repeated delivery carries the same.
  public let messageID: String
  /// When it was recorded: its date, whenever it is delivered.
  public let queuedAt: Timestamp
  /// The channel it goes by.
  public let channel: Channel
  /// The desk's address it comes from; nil where none is known.
  public let sender: String?
  /// Where it goes; nil once erased.
  public let recipient: String?
  /// Its subject, a reply's; nil where there is none.
  public let subject: String?
  /// The words, with line ends as `\n`.
  public let text: String
  /// The language of the words; nil where it is not known.
  public let language: Language?
  /// Files that go with it, with their bytes.
  public let attachments: [Attachment]
  /// Message-IDs it answers, oldest first; the last one is the one it replies to.
  public let references: [String]
  /// The marketplace's order; nil where there is none.
  public let order: String?
  /// Whether a program wrote it: the mail says so, and asks for no answer of a program.
  public let isAutomatic: Bool

  package init(
    entry: EntryID, messageID: String, queuedAt: Timestamp, channel: Channel, sender: String?,
    recipient: String?, subject: String?, text: String, language: Language? = nil,
    attachments: [Attachment] = [], references: [String] = [], order: String? = nil,
    isAutomatic: Bool = false
  ) {
    self.entry = entry
    self.messageID = messageID
    self.queuedAt = queuedAt
    self.channel = channel
    self.sender = sender
    self.recipient = recipient
    self.subject = subject
    self.text = text
    self.language = language
    self.attachments = attachments
    self.references = references
    self.order = order
    self.isAutomatic = isAutomatic
  }
}
