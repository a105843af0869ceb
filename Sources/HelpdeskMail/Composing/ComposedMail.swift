#if Mail
  public import Helpdesk

  /// A message of the desk as the mail that goes out: an envelope and RFC 5322 bytes.
  ///
  /// The same message makes the same bytes, however often it is composed.
  public struct ComposedMail: Sendable, Hashable {
    /// The address that the mail comes from, and that a bounce goes to.
    public let sender: String
    /// The address that the mail goes to: a relay's alias with its suffix as received.
    public let recipient: String
    /// The mail: ASCII lines of at most 998 bytes, each ended by CR LF.
    public let bytes: [UInt8]

    /// The bytes of a mail that servers take, encoded. Source: 25 MB is the limit of the common mailbox
    /// providers; files grow by a third.
    static let longest = 36 * 1024 * 1024

    /// Composes the mail (domain facts §1.7): one `Re:`, what it answers, the order where the words do not
    /// name it, plain text in UTF-8, files with cleaned names.
    ///
    /// - Parameter message: the message as the outbox hands it to a transport.
    /// - Throws: ``CompositionError`` where no mail can be made of it.
    public init(_ message: OutboundMessage) throws {
      guard let from = message.sender, !from.isEmpty else { throw CompositionError.noSender }
      guard let to = message.recipient, !to.isEmpty else { throw CompositionError.noRecipient }
      guard let sender = EnvelopeAddress(from) else { throw CompositionError.malformedSender }
      guard let recipient = EnvelopeAddress(to) else { throw CompositionError.malformedRecipient }
      self.sender = sender.rawValue
      self.recipient = recipient.rawValue
      bytes = try MailWriter(message, from: sender, to: recipient).write()
    }
  }

  extension CompositionError {
    /// What the outbox makes of it: what the desk's own settings cause can be mended, all else is final.
    var failure: TransportFailure {
      switch self {
      case .noSender, .malformedSender: .temporary
      case .noRecipient, .missingAttachment: .permanent(.dead)
      case .malformedRecipient: .permanent(.bounced)
      case .tooLarge: .permanent(.blocked)
      }
    }
  }
#endif
