#if Mail
  import Foundation
  import Synchronization

  /// A mailbox on a server, read by IMAP.
  public struct IMAPMailbox: Sendable, Hashable {
    /// What becomes of a mail on the server once it is taken in.
    public enum Afterwards: Sendable, Hashable, CaseIterable {
      /// Nothing: it is not even marked as read.
      case untouched
      /// It is marked as read.
      case markedAsRead
      /// It is marked for deletion; the server or another reader removes it.
      case markedForDeletion

      /// Source: RFC 9051 §2.3.2.
      fileprivate var flag: String? {
        switch self {
        case .untouched: nil
        case .markedAsRead: #"\Seen"#
        case .markedForDeletion: #"\Deleted"#
        }
      }
    }

    /// The server.
    public let server: MailServer
    private let login: MailServerLogin
    private let afterwards: Afterwards
    private let limits: MIMELimits

    /// The folder that is read; `INBOX` where the URL names none.
    public var folder: String { server.folder ?? "INBOX" }

    /// Names a mailbox; nothing is opened yet.
    ///
    /// - Parameters:
    ///   - server: an `imap` or `imaps` server. Off this machine `imap` is used with STARTTLS alone.
    ///   - login: the password and how long the server may take.
    ///   - afterwards: what becomes of a mail on the server; nothing unless told.
    ///   - limits: how many bytes of a mail are taken.
    /// - Throws: ``MailServerError/wrongScheme`` for a server of another kind.
    public init(
      _ server: MailServer, login: MailServerLogin = MailServerLogin(),
      afterwards: Afterwards = .untouched, limits: MIMELimits = .standard
    ) throws {
      guard server.scheme == .imap || server.scheme == .imaps else { throw MailServerError.wrongScheme }
      self.server = server
      self.login = login
      self.afterwards = afterwards
      self.limits = limits
    }

    /// Hands over the mails that are new since `position`, in the order of their numbers, never more than
    /// one in memory.
    ///
    /// Where a reading ends early, the position of the last mail taken in goes on from there; a mail may come
    /// twice, and the desk knows it again. A mail that came while this ran is left to the next reading.
    ///
    /// - Parameters:
    ///   - position: how far the mailbox has been read; `nil`, or another numbering, begins with the first
    ///     mail.
    ///   - receive: called once for each mail; the next is asked for when it has returned.
    /// - Returns: how far the mailbox has been read now.
    /// - Throws: ``MailServerError``, `CancellationError`, or what `receive` throws.
    public func fetch(
      after position: IMAPPosition?, _ receive: (FetchedMail) async throws -> Void
    ) async throws -> IMAPPosition {
      let reading = IMAPReading(self, control: TransferControl())
      let opened = try await reading.step { [folder, afterwards] session in
        try session.open(folder, isReadOnly: afterwards == .untouched)
      }
      var reached = IMAPPosition(uidValidity: opened.uidValidity, lastUID: 0)
      if let position, position.uidValidity == opened.uidValidity { reached = position }
      while let window = IMAPWindow(after: reached.lastUID, uidNext: opened.uidNext) {
        let numbers = try await reading.step { try $0.search(from: window.low, through: window.high) }
        for number in numbers {
          let bytes = try await reading.step { try $0.mail(number) }
          reached.lastUID = number
          guard let bytes else { continue }
          let source = MailSource(label: "\(folder)#\(number)", bytes: bytes)
          try await receive(FetchedMail(source: source, position: reached))
          if let flag = afterwards.flag { try await reading.step { try $0.store(flag, on: number) } }
        }
        guard let high = window.high else { break }
        reached.lastUID = max(reached.lastUID, high)
      }
      try await reading.step { $0.close() }
      return reached
    }

    fileprivate func session(_ control: TransferControl) throws -> IMAPSession {
      try IMAPSession(server, login, limits: limits, control: control)
    }
  }

  /// A stretch of numbers asked for at once, so that no answer grows beyond its limit.
  package struct IMAPWindow: Sendable, Hashable {
    /// Numbers of seven digits in an answer of 16 MB at most.
    package static let width: UInt32 = 1_000_000

    package let low: UInt32
    /// The last number; `nil` for whatever there is.
    package let high: UInt32?

    /// - Returns: `nil` where no number is left.
    package init?(after last: UInt32, uidNext: UInt32?) {
      let (low, overflow) = last.addingReportingOverflow(1)
      guard !overflow else { return nil }
      self.low = low
      guard let uidNext else {
        high = nil
        return
      }
      guard low < uidNext else { return nil }
      let (end, isBeyond) = low.addingReportingOverflow(Self.width - 1)
      high = min(isBeyond ? .max : end, uidNext - 1)
    }
  }

  /// A session whose blocking steps run away from the tasks' threads.
  private final class IMAPReading: Sendable {
    private let mailbox: IMAPMailbox
    private let control: TransferControl
    private let session = Mutex<IMAPSession?>(nil)
    private let queue = BlockingQueue(label: "helpdesk.imap")

    init(_ mailbox: IMAPMailbox, control: TransferControl) {
      self.mailbox = mailbox
      self.control = control
    }

    func step<Result: Sendable>(_ work: @escaping @Sendable (IMAPSession) throws -> Result) async throws
      -> Result
    {
      try await queue.run(control) { [self] in
        guard !control.isCancelled else { throw CancellationError() }
        return try session.withLock { session in
          let open = try session ?? mailbox.session(control)
          session = open
          return try work(open)
        }
      }
    }
  }
#endif
