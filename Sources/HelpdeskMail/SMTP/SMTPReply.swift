#if Mail
  import CCurl
  import Helpdesk

  /// How handing a mail to a server ended.
  package struct SMTPReply: Sendable, Hashable {
    /// How far it came.
    package enum Stage: Sendable, Hashable, CaseIterable {
      /// Connection, encryption, login: the server has heard nothing of this mail.
      case session
      /// The sender's address: ours.
      case sender
      /// The recipient's address.
      case recipient
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
    /// What the server named as its reason; `nil` where it named none.
    package let status: EnhancedStatus?

    /// One row of the table.
    package struct Row: Sendable {
      package let stages: Set<Stage>
      package let codes: ClosedRange<Int>
      /// Reasons as subject and detail; `nil` for any reason and for none.
      package var reasons: (subjects: ClosedRange<Int>, details: ClosedRange<Int>)?
      package let meaning: Meaning

      func fits(_ reply: SMTPReply) -> Bool {
        guard stages.contains(reply.stage), codes.contains(reply.code) else { return false }
        guard let reasons else { return true }
        guard let status = reply.status else { return false }
        return reasons.subjects.contains(status.subject) && reasons.details.contains(status.detail)
      }
    }

    /// Source: RFC 5321 §4.2.1 for the first digit, RFC 4954 §6 for the codes of a login, RFC 3463 §3 and
    /// RFC 7372 §3 for the reasons; the first row that fits counts. Whatever no row names, a broken
    /// connection above all, is tried again.
    package static let table = [
      // Trouble before the envelope is the desk's or the server's, and no fault of the mail.
      Row(stages: [.session], codes: 0...999, meaning: .later),
      // Only this is success: the server has taken responsibility for the whole mail.
      Row(stages: [.content], codes: 250...250, meaning: .accepted),
      // Our own address is refused: somebody can mend that, and every message that waits meets the same. Only
      // a mail that is too large for the server is told so here, and stays too large.
      Row(stages: [.sender], codes: 552...552, meaning: .never),
      Row(stages: [.sender], codes: 500...599, meaning: .later),
      // Log in first, encrypt first, log in otherwise: settings that somebody can mend.
      Row(stages: [.recipient, .content], codes: 530...530, meaning: .later),
      Row(stages: [.recipient, .content], codes: 534...535, meaning: .later),
      Row(stages: [.recipient, .content], codes: 538...538, meaning: .later),
      // Many servers refuse the sender only once they know the recipient: a bad sender's address, or a policy
      // that does not let us send there. A mailbox that is not there has a reason of its own.
      Row(stages: [.recipient, .content], codes: 500...599, reasons: (1...1, 7...8), meaning: .later),
      Row(stages: [.recipient], codes: 500...599, reasons: (7...7, 0...999), meaning: .later),
      // What vouches for the sender is missing or wrong.
      Row(stages: [.content], codes: 500...599, reasons: (7...7, 20...27), meaning: .later),
      Row(stages: [.recipient, .content], codes: 500...599, meaning: .never),
    ]

    package var meaning: Meaning { Self.table.first { $0.fits(self) }?.meaning ?? .later }

    package init(stage: Stage, code: Int, status: EnhancedStatus? = nil) {
      self.stage = stage
      self.code = code
      self.status = status
    }
  }

  extension SMTPReply {
    /// - Parameters:
    ///   - result: how libcurl's transfer ended.
    ///   - code: the server's last code.
    ///   - isWritten: whether libcurl took the mail to its last byte.
    ///   - dialogue: what was said.
    init(_ result: CURLcode, code: Int, isWritten: Bool, dialogue: SMTPDialogue) {
      self.code = code
      status = dialogue.status
      switch result {
      case CURLE_OK: stage = .content
      case _ where isWritten: stage = .content
      // libcurl's one code for MAIL, RCPT and DATA refused.
      case CURLE_SEND_ERROR: stage = dialogue.stage ?? .session
      default: stage = .session
      }
    }
  }
#endif
