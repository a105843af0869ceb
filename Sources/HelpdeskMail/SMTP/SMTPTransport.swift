#if Mail
  public import Helpdesk

  /// Hands messages to a mail server by SMTP.
  ///
  /// A message counts as accepted once the server has answered its end with 250. A refusal for good is a
  /// failure; a refusal for now, a broken connection or a refused login leaves the message in the outbox.
  public struct SMTPTransport: Transport {
    /// `smtp`.
    public let name = "smtp"
    private let connection: SMTPConnection
    private let composing = ComposingTrouble()

    /// Names the server; nothing is opened before the first message.
    ///
    /// - Parameters:
    ///   - server: An `smtp` or `smtps` server. Off this machine `smtp` is used with STARTTLS alone.
    ///   - login: The password and how long the server may take.
    /// - Throws: ``MailServerError/wrongScheme`` for a server of another kind.
    public init(_ server: MailServer, login: MailServerLogin = MailServerLogin()) throws {
      guard server.scheme == .smtp || server.scheme == .smtps else { throw MailServerError.wrongScheme }
      connection = SMTPConnection(server, login)
    }

    /// Why the server took the last message not; `nil` where it took it or refused the message itself.
    public var lastProblem: MailServerError? { connection.lastProblem }

    /// Why no mail could be made of a message, the last one for which that was so; `nil` where each made one.
    public var lastCompositionError: CompositionError? { composing.last }

    /// Composes the mail and hands it over.
    ///
    /// - Throws: ``TransportFailure`` where the message was not taken, `CancellationError` where the task was
    ///   cancelled before the server's last word.
    public func send(_ message: OutboundMessage) async throws {
      let mail = try composing.watch { try ComposedMail(message) }
      let reply: SMTPReply
      do { reply = try await connection.send(mail) } catch is MailServerError {
        throw TransportFailure.temporary
      }
      switch reply.meaning {
      case .accepted: return
      case .later: throw TransportFailure.temporary
      case .never: throw TransportFailure.permanent(.bounced)
      }
    }
  }
#endif
