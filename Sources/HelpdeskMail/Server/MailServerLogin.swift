#if Mail
  /// What a mail server must be given, and how long it may take.
  public struct MailServerLogin: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
  {
    /// The password of the server's user; `nil` where it asks for none.
    public var password: String?
    /// A file of certificates in PEM to trust in place of the system's; `nil` trusts the system's.
    public var certificates: String?
    /// Seconds until a connection must stand.
    public var connectSeconds = 30
    /// Seconds of silence after which a connection is given up.
    public var silentSeconds = 60
    /// Seconds that one mail may take at most.
    public var mailSeconds = 600

    /// Creates a login.
    ///
    /// - Parameters:
    ///   - password: the password of the server's user; `nil` where it asks for none.
    ///   - certificates: a file of certificates to trust; `nil` trusts the system's.
    public init(password: String? = nil, certificates: String? = nil) {
      self.password = password
      self.certificates = certificates
    }

    /// Tells nothing of the password.
    public var description: String { password == nil ? "no password" : "with a password" }
    /// Tells nothing of the password.
    public var debugDescription: String { description }
    /// Shows nothing of the password.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }
#endif
