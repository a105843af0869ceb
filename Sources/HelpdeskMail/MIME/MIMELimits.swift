#if Mail
  /// How much of a mail is looked at; what lies beyond a limit is kept raw and marked, never refused.
  public struct MIMELimits: Sendable, Hashable {
    /// The bytes of a whole message.
    public var messageBytes = 25 * 1024 * 1024
    /// How deep parts may stand inside parts.
    public var depth = 50
    /// The parts of a message, containers among them.
    public var parts = 1_000
    /// The bytes of a header block.
    public var headerBlockBytes = 1024 * 1024
    /// The bytes of one header field, folded lines included.
    public var headerFieldBytes = 64 * 1024
    /// The addresses read from one header field.
    public var addresses = 1_000
    /// The message ids read from `References`.
    public var references = 100
    /// The UTF-8 bytes of an attachment's name.
    public var filenameBytes = 255
    /// The links looked at in one HTML body.
    public var links = 5_000

    /// The limits that ship. Source: reliability plan §1, the limits of comparable mail parsers.
    public static let standard = MIMELimits()

    /// Creates the limits that ship; change single ones afterwards.
    public init() {}
  }
#endif
