#if Mail
  /// How far a mailbox has been read: what the host keeps between two readings.
  public struct IMAPPosition: Sendable, Hashable {
    /// Names the numbering: where the server gives another, all its numbers are new (RFC 9051 §2.3.1.1).
    public var uidValidity: UInt32
    /// The highest number that has been taken in; 0 before the first.
    public var lastUID: UInt32

    /// States how far a mailbox has been read.
    ///
    /// - Parameters:
    ///   - uidValidity: the numbering's name.
    ///   - lastUID: the highest number that has been taken in; 0 before the first.
    public init(uidValidity: UInt32, lastUID: UInt32) {
      self.uidValidity = uidValidity
      self.lastUID = lastUID
    }
  }

  /// A mail out of a mailbox on a server.
  public struct FetchedMail: Sendable, Hashable {
    /// The mail, labelled `FOLDER#NUMBER`.
    public let source: MailSource
    /// How far the mailbox has been read once this mail is taken in.
    public let position: IMAPPosition
  }
#endif
