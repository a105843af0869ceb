#if Mail
  import CCurl
  import Helpdesk

  /// How handing a mail to a server ended.
  package struct SMTPReply: Sendable, Hashable {
    /// How far it came.
    package enum Stage: Sendable, Hashable, CaseIterable {
      /// Connection, encryption, login: the server has heard nothing of this mail.
      case session
      /// Sender and recipient.
      case envelope
      /// The mail itself: all of it is written.
      case content
    }

    /// What it means for the mail.
    package enum Meaning: Sendable, Hashable {
      case accepted
      case later
      case never
    }

    package let stage: Stage
    /// The last code that the server answered with; 0 where it answered nothing.
    package let code: Int

    /// Source: RFC 5321 §4.2.1 for the first digit, RFC 4954 §6 for the codes of a login; the first row that
    /// fits counts. Whatever no row names, a broken connection above all, is tried again.
    package static let table: [(stages: Set<Stage>, codes: ClosedRange<Int>, meaning: Meaning)] = [
      // Trouble before the envelope is the desk's or the server's, and no fault of the mail.
      ([.session], 0...999, .later),
      // Only this is success: the server has taken responsibility for the whole mail.
      ([.content], 250...250, .accepted),
      // Log in first, encrypt first, log in otherwise: settings that somebody can mend.
      ([.envelope, .content], 530...530, .later),
      ([.envelope, .content], 534...535, .later),
      ([.envelope, .content], 538...538, .later),
      ([.envelope, .content], 500...599, .never),
    ]

    package var meaning: Meaning {
      Self.table.first { $0.stages.contains(stage) && $0.codes.contains(code) }?.meaning ?? .later
    }

    package init(stage: Stage, code: Int) {
      self.stage = stage
      self.code = code
    }
  }

  extension SMTPReply {
    /// - Parameters:
    ///   - result: how libcurl's transfer ended.
    ///   - code: the server's last code.
    ///   - isWritten: whether libcurl took the mail to its last byte.
    init(_ result: CURLcode, code: Int, isWritten: Bool) {
      self.code = code
      switch result {
      case CURLE_OK: stage = .content
      case _ where isWritten: stage = .content
      // libcurl's one code for MAIL, RCPT and DATA refused.
      case CURLE_SEND_ERROR: stage = .envelope
      default: stage = .session
      }
    }
  }
#endif
