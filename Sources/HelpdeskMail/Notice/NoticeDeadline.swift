#if Mail
  /// Until when a notice asks for an answer.
  struct NoticeDeadline: Sendable, Hashable {
    /// Milliseconds since 1970 in UTC.
    var milliseconds: Int64
    /// The words that set it, where they give only days or hours; `nil` for a written date.
    var words: String?

    /// The deadline in a notice: a written date that lies ahead, else a number of days or hours from its
    /// sending. A line that speaks of answering goes before others; a sentence may run over several lines.
    ///
    /// - Parameter sent: milliseconds since 1970, from which days and hours count.
    static func find(in text: String, sent: Int64, store: MarketplaceStore?) -> NoticeDeadline? {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(2_000)
      let single = lines.filter { !$0.isEmpty }.map { NoticeTokens(String($0)) }
      let asking = single.filter(\.asksForAnswer)
      let paragraphs = lines.split { $0.allSatisfy(\.isWhitespace) }.filter { $0.count > 1 }
        .map { NoticeTokens($0.joined(separator: " ")) }
      for candidates in [asking, single, paragraphs] {
        for line in candidates {
          if let date = WrittenDate.find(in: line, sent: sent, store: store), date > sent {
            return NoticeDeadline(milliseconds: date, words: nil)
          }
        }
        for line in candidates {
          if let span = TimeSpan.find(in: line) { return NoticeDeadline(span, sent) }
        }
      }
      for line in asking {
        if let span = TimeSpan.find(in: line, needsPreposition: false) { return NoticeDeadline(span, sent) }
      }
      return nil
    }

    private init(_ span: TimeSpan, _ sent: Int64) {
      milliseconds = span.added(to: sent)
      words = span.words
    }

    private init(milliseconds: Int64, words: String?) {
      self.milliseconds = milliseconds
      self.words = words
    }
  }
#endif
