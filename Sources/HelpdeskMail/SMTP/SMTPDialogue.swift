#if Mail
  /// Follows the dialogue of one transfer: which command was said last, and which status answered it. No
  /// words are kept, for a login passes here too.
  package final class SMTPDialogue {
    /// The stage of the last command; `nil` before the first one of a mail.
    package private(set) var stage: SMTPReply.Stage?
    /// The status of the last answer to it; `nil` where it named none.
    package private(set) var status: EnhancedStatus?
    private var isOver = false

    /// Source: RFC 5321 §4.1.1. What answers DATA is still about the envelope: nothing of the mail has been
    /// said.
    private static let commands: [(command: String, stage: SMTPReply.Stage)] = [
      ("mail from:", .sender), ("rcpt to:", .recipient), ("data", .recipient),
    ]

    package init() {}

    /// Looks at a line of ours.
    package func said(_ line: some Collection<UInt8>) {
      guard !isOver else { return }
      let start = line.prefix(16).map(\.lowercased)
      let row = Self.commands.first { start.starts(with: $0.command.utf8) }
      // Behind the mail comes a farewell, and its answer says nothing of the mail.
      isOver = row == nil && stage != nil
      guard let row else { return }
      stage = row.stage
      status = nil
    }

    /// Looks at a line of the server's.
    package func heard(_ line: some Collection<UInt8>) {
      guard !isOver, stage != nil else { return }
      status = EnhancedStatus(answer: line) ?? status
    }
  }
#endif
