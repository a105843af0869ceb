#if Mail
  /// What recognition must know about the desk that a mail comes to.
  public struct MailSettings: Sendable, Hashable {
    /// The mailboxes that mail comes to, in lower case; mail from one of them is our own.
    public var ownAddresses: [String]
    /// The mail server whose `Authentication-Results` count; `nil` believes the topmost such field.
    public var trustedAuthServer: String?
    /// How much of a mail is looked at.
    public var limits: MIMELimits

    /// Creates settings.
    ///
    /// - Parameters:
    ///   - ownAddresses: the desk's mailboxes in any case.
    ///   - trustedAuthServer: the name that the desk's own mail server writes into `Authentication-Results`
    ///     and `Received`; `nil` if it is not known.
    ///   - limits: those that ship unless given.
    public init(
      ownAddresses: [String] = [], trustedAuthServer: String? = nil, limits: MIMELimits = .standard
    ) {
      self.ownAddresses = ownAddresses.map(\.asciiLowercased)
      self.trustedAuthServer = trustedAuthServer
      self.limits = limits
    }
  }
#endif
