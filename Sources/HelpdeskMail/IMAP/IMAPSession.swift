#if Mail
  import CCurl
  import Foundation

  /// One dialogue with a mailbox's server: libcurl connects, encrypts and logs in; commands are ours, so that
  /// nothing is marked as read and a mail's own lines are never taken for the server's.
  final class IMAPSession {
    /// A folder as the server opened it.
    struct Folder: Sendable, Hashable {
      let uidValidity: UInt32
      /// The number that the next mail will have at the least; `nil` where the server does not say.
      let uidNext: UInt32?
    }

    private let handle: CurlHandle
    private let login: MailServerLogin
    private let control: TransferControl
    private let limits: MIMELimits
    private let socket: Int32
    private var reader: IMAPResponseReader
    private var tagNumber = 0
    /// When the command that runs must be through.
    private var deadline: ContinuousClock.Instant = .now

    /// Connects and logs in.
    init(_ server: MailServer, _ login: MailServerLogin, limits: MIMELimits, control: TransferControl) throws
    {
      let handle = try CurlHandle()
      handle.prepare(server, login)
      handle.set(CURLOPT_CONNECT_ONLY, 1)
      handle.set(CURLOPT_TIMEOUT, max(1, login.connectSeconds + login.silentSeconds))
      handle.setControl(control)
      let result = withExtendedLifetime(control) { handle.perform() }
      guard result != CURLE_ABORTED_BY_CALLBACK else { throw CancellationError() }
      guard result == CURLE_OK else { throw MailServerError(result) }
      guard let socket = handle.socket else { throw MailServerError.unreachable }
      self.handle = handle
      self.login = login
      self.control = control
      self.limits = limits
      self.socket = socket
      reader = IMAPResponseReader(longestLiteral: limits.messageBytes + 1)
    }

    // MARK: - Commands

    /// Opens a folder.
    ///
    /// - Parameter isReadOnly: whether the server is to change nothing, whatever is asked of it.
    func open(_ folder: String, isReadOnly: Bool) throws -> Folder {
      let answers = try run("\(isReadOnly ? "EXAMINE" : "SELECT") \(IMAPFolderName.quoted(folder))")
      guard let uidValidity = answers.lazy.compactMap({ $0.code("UIDVALIDITY") }).first else {
        throw MailServerError.unreadableAnswer
      }
      return Folder(
        uidValidity: uidValidity, uidNext: answers.lazy.compactMap { $0.code("UIDNEXT") }.first)
    }

    /// The numbers of the mails from `low` to `high`, rising; `nil` for `high` means the last.
    func search(from low: UInt32, through high: UInt32?) throws -> [UInt32] {
      let answers = try run("UID SEARCH UID \(low):\(high.map(String.init) ?? "*")")
      // `low:*` names the last mail even where its number is lower (RFC 9051 §6.4.9).
      return answers.flatMap(\.searchResults).filter { $0 >= low && $0 <= high ?? .max }.sorted()
    }

    /// A mail, of one longer than the limit no more than one byte beyond it; `nil` where it is gone.
    ///
    /// - Throws: ``MailServerError/unreadableAnswer`` where it is there and cannot be read.
    func mail(_ uid: UInt32) throws -> [UInt8]? {
      let answers = try run("UID FETCH \(uid) (UID BODY.PEEK[]<0.\(limits.messageBytes + 1)>)")
      return try IMAPFetchAnswer.mail(uid, among: answers.compactMap(\.fetched))
    }

    /// Sets a flag of a mail.
    func store(_ flag: String, on uid: UInt32) throws {
      _ = try run("UID STORE \(uid) +FLAGS.SILENT (\(flag))")
    }

    /// Says goodbye; whatever the server makes of it.
    func close() {
      deadline = .now + .seconds(max(1, login.silentSeconds))
      tagNumber += 1
      try? send("h\(tagNumber) LOGOUT\r\n")
    }

    /// What the server said before it carried a command out.
    ///
    /// - Throws: ``MailServerError/refused`` where it did not, ``MailServerError/timedOut`` where it took
    ///   longer than a mail may take, however steadily it went on talking.
    private func run(_ command: String) throws -> [IMAPResponse] {
      deadline = .now + .seconds(max(1, login.mailSeconds))
      tagNumber += 1
      let tag = "h\(tagNumber) "
      try send(tag + command + "\r\n")
      var answers: [IMAPResponse] = []
      var size = 0
      while true {
        guard let answer = reader.next() else {
          try receive()
          continue
        }
        if answer.line.starts(with: tag.utf8) {
          let isDone = answer.line.dropFirst(tag.utf8.count).hasPrefixIgnoringCase("OK")
          guard isDone else { throw MailServerError.refused }
          return answers + [answer]
        }
        if answer.begins(with: "* BYE") { throw MailServerError.unreachable }
        size += answer.literals.reduce(answer.line.count + 64) { $0 + $1.count }
        guard size <= limits.messageBytes * 2 + IMAPResponseReader.longestLine else {
          throw MailServerError.unreadableAnswer
        }
        answers.append(answer)
      }
    }

    // MARK: - Bytes

    private func send(_ text: String) throws {
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        var count = 0
        let result = rest.withUnsafeBytes { handle.send($0, &count) }
        if result == CURLE_AGAIN {
          try wait(for: Int16(POLLOUT))
        } else if result == CURLE_OK {
          rest = rest.dropFirst(count)
        } else {
          throw MailServerError.unreachable
        }
      }
    }

    private func receive() throws {
      var buffer = [UInt8](repeating: 0, count: 64 * 1024)
      while true {
        guard .now < deadline else { throw MailServerError.timedOut }
        var count = 0
        let result = buffer.withUnsafeMutableBytes { handle.receive($0, &count) }
        if result == CURLE_OK, count > 0 { return try reader.take(buffer[..<min(count, buffer.count)]) }
        guard result == CURLE_AGAIN else { throw MailServerError.unreachable }
        try wait(for: Int16(POLLIN))
      }
    }

    /// Waits until the socket is ready, a quarter of a second at a time, so that a task can give up.
    private func wait(for events: Int16) throws {
      for _ in 0..<max(1, login.silentSeconds * 4) {
        guard !control.isCancelled else { throw CancellationError() }
        guard .now < deadline else { break }
        var descriptor = pollfd(fd: socket, events: events, revents: 0)
        if poll(&descriptor, 1, 250) != 0 { return }
      }
      throw MailServerError.timedOut
    }
  }
#endif
