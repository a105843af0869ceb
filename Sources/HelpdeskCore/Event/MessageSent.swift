public import HelpdeskLanguage

/// An answer was recorded and put into the outbox.
public struct MessageSent: Hashable, Sendable {
  /// A macro as it was sent: enough to render it again.
  public struct SentMacro: Hashable, Sendable {
    /// Name and version.
    public var reference: Macro.Reference
    /// SHA-256 of the version's canonical form, 64 hexadecimal digits.
    public var digest: String
    /// What it is for.
    public var purpose: MacroPurpose
    /// Whether its wording was locked.
    public var isLocked: Bool
    /// What filled its slots; nil once erased.
    public var values: [String: String]?

    /// States which macro was sent; see the properties.
    public init(
      reference: Macro.Reference, digest: String, purpose: MacroPurpose, isLocked: Bool,
      values: [String: String]?
    ) {
      self.reference = reference
      self.digest = digest
      self.purpose = purpose
      self.isLocked = isLocked
      self.values = values
    }
  }

  /// What a message hands over to the marketplace's customer service.
  public struct Transfer: Hashable, Sendable {
    /// The messages of the buyer's, by number.
    public var entries: [Int]
    /// Why; nil once erased.
    public var reason: String?

    /// States what is handed over; see the properties.
    public init(entries: [Int], reason: String?) {
      self.entries = entries
      self.reason = reason
    }
  }

  /// The channel it goes by.
  public var channel: Channel
  /// The words; nil once erased.
  public var text: String?
  /// The language of the words; nil where it is not known.
  public var language: Language?
  /// Files that go with it.
  public var attachments: [Attachment]
  /// The macro it was rendered from; nil for an agent's own words.
  public var macro: SentMacro?
  /// The protocol's message it is; nil for an ordinary answer.
  public var step: Migration.Message?
  /// The resolution it tells; nil where it tells none.
  public var resolution: Resolution?
  /// Where it goes; nil once erased.
  public var recipient: String?
  /// The subject it goes under; nil where there is none, or once erased.
  public var subject: String?
  /// Whether a program wrote it; such a message settles nothing.
  public var isAutomatic: Bool
  /// Whether it answers what the buyer asked.
  public var answers: Bool
  /// What it hands over to the marketplace's customer service (R38); nil for a message to anybody else.
  public var transfer: Transfer?

  /// States what was sent; see the properties.
  public init(
    channel: Channel, text: String?, language: Language?, attachments: [Attachment], macro: SentMacro?,
    step: Migration.Message?, resolution: Resolution?, recipient: String?, subject: String?,
    isAutomatic: Bool, answers: Bool, transfer: Transfer? = nil
  ) {
    self.channel = channel
    self.text = text
    self.language = language
    self.attachments = attachments
    self.macro = macro
    self.step = step
    self.resolution = resolution
    self.recipient = recipient
    self.subject = subject
    self.isAutomatic = isAutomatic
    self.answers = answers
    self.transfer = transfer
  }
}
