#if Mail
  import CCurl
  import Foundation
  import Helpdesk
  import Synchronization

  /// A connection to a submission server, kept open from one mail to the next.
  final class SMTPConnection: Sendable {
    private let server: MailServer
    private let login: MailServerLogin
    private let handle = Mutex<CurlHandle?>(nil)
    private let problem = Mutex<MailServerError?>(nil)
    private let queue = BlockingQueue(label: "helpdesk.smtp")

    init(_ server: MailServer, _ login: MailServerLogin) {
      self.server = server
      self.login = login
    }

    /// Why the last mail was not taken, where the server or the way to it was the reason.
    var lastProblem: MailServerError? { problem.withLock { $0 } }

    /// Hands a mail over and waits for the server's last word.
    ///
    /// - Throws: `CancellationError` where the task was cancelled meanwhile.
    func send(_ mail: ComposedMail) async throws -> SMTPReply {
      let control = TransferControl()
      return try await queue.run(control) { [self] in try transfer(mail, control) }
    }

    private func transfer(_ mail: ComposedMail, _ control: TransferControl) throws -> SMTPReply {
      guard !control.isCancelled else { throw CancellationError() }
      return try handle.withLock { kept in
        let handle = try kept ?? CurlHandle()
        kept = handle
        handle.reset()
        handle.prepare(server, login, path: Self.greetingName(of: mail.sender))
        handle.set(CURLOPT_MAIL_FROM, "<\(mail.sender)>")
        handle.set(CURLOPT_MAIL_RCPT, list: "<\(mail.recipient)>")
        handle.set(CURLOPT_UPLOAD, 1)
        handle.set(size: CURLOPT_INFILESIZE_LARGE, mail.bytes.count)
        handle.setControl(control)
        let feed = ByteFeed(mail.bytes)
        let box = Unmanaged.passUnretained(feed).toOpaque()
        handle.setReading({ ByteFeed.read(into: $0, $1, $2, from: $3) }, from: box)
        let dialogue = SMTPDialogue()
        handle.setDialogue(dialogue)
        let result = withExtendedLifetime((feed, control, dialogue)) { handle.perform() }
        let reply = SMTPReply(
          result, code: handle.responseCode, isWritten: feed.isAtEnd, dialogue: dialogue)
        handle.reset()
        if result != CURLE_OK {
          // What is left of the dialogue is not known: the next mail begins with a new one.
          kept = nil
          if result == CURLE_ABORTED_BY_CALLBACK { throw CancellationError() }
        }
        problem.withLock { $0 = reply.meaning == .later ? MailServerError(result) : nil }
        return reply
      }
    }

    /// The name we greet the server with: that of the sender's domain, not of this machine.
    private static func greetingName(of sender: String) -> String {
      let domain = sender.utf8.split(separator: .at).last.map { Array($0) } ?? []
      let isPlain = domain.allSatisfy { $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == .dot }
      return isPlain && !domain.isEmpty ? String(decoding: domain, as: UTF8.self) : "localhost"
    }
  }

  /// Bytes on their way to libcurl.
  private final class ByteFeed {
    private let bytes: [UInt8]
    private var position = 0

    /// Whether libcurl has taken the last byte.
    var isAtEnd: Bool { position >= bytes.count }

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func read(
      into buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, from box: UnsafeMutableRawPointer?
    ) -> Int {
      guard let buffer, let box else { return 0 }
      let feed = Unmanaged<ByteFeed>.fromOpaque(box).takeUnretainedValue()
      let room = size.multipliedReportingOverflow(by: count)
      let length = min(room.overflow ? 0 : room.partialValue, feed.bytes.count - feed.position)
      guard length > 0 else { return 0 }
      feed.bytes.withUnsafeBytes { source in
        guard let start = source.baseAddress else { return }
        UnsafeMutableRawPointer(buffer).copyMemory(from: start + feed.position, byteCount: length)
      }
      feed.position += length
      return length
    }
  }
#endif
