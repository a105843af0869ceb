// The protocol's own messages: which stand, and what their news means to the table.
extension Migration {
  /// News of a message of the protocol.
  struct News: Hashable, Sendable {
    let message: Message
    /// Whether the channel took it; false where it did not arrive after all.
    let isAccepted: Bool
    let entry: Int
    /// When the channel took it; without meaning for a failure.
    let at: Timestamp

    /// What the table is asked.
    var input: MigrationTable.Input { isAccepted ? message.accepted : message.failed }
  }

  /// The entry by which a message of the protocol stands; nil while none does.
  func standing(_ message: Message) -> Int? {
    switch message {
    case .notice: notice
    case .withdrawal: withdrawal
    case .summary: summary
    }
  }

  /// The message reached its channel.
  mutating func stand(_ news: News) {
    awaiting = nil
    if news.message == .notice { warned = nil }
    rest(on: news)
  }

  /// The step rests on this message from now on.
  mutating func rest(on news: News) {
    switch news.message {
    case .notice:
      notice = news.entry
      noticeAcceptedAt = news.at
    case .withdrawal: withdrawal = news.entry
    case .summary: summary = news.entry
    }
  }

  /// The message stands no more, and the state has changed because of it.
  mutating func fall(_ message: Message) {
    switch message {
    case .notice:
      notice = nil
      noticeAcceptedAt = nil
      awaiting = nil
    case .withdrawal: withdrawal = nil
    case .summary: summary = nil
    }
  }
}

extension Migration.Message {
  /// The table's input when the channel takes the message.
  var accepted: MigrationTable.Input {
    switch self {
    case .notice: .noticeAccepted
    case .withdrawal: .withdrawalAccepted
    case .summary: .summaryAccepted
    }
  }

  /// The table's input when the message did not arrive.
  var failed: MigrationTable.Input {
    switch self {
    case .notice: .noticeFailed
    case .withdrawal: .withdrawalFailed
    case .summary: .summaryFailed
    }
  }
}
