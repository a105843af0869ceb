#if Mail
  /// Cuts from a text what its writer only quoted.
  struct QuotedHistory {
    private let lines: [Line]

    struct Line {
      var text: Substring
      var bytes: ArraySlice<UInt8>
      var isBlank: Bool { bytes.isEmpty }
      var isQuoted: Bool {
        bytes.first == .greaterThan || bytes.starts(with: "＞".utf8) || bytes.starts(with: "&gt;".utf8)
      }
    }

    private init(_ text: String) {
      lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Line(text: $0, bytes: Array($0.utf8).trimmed)
      }
    }

    /// The writer's own words of a text; empty if all of it is quoted.
    ///
    /// - Parameter text: in NFC, lines ended by line feeds.
    static func cut(from text: String) -> String {
      QuotedHistory(text).ownWords.trimmedWhitespace
    }

    /// Whether a mail that is quoted as a whole begins in a text: what stands below is not the writer's, be
    /// it framed or not.
    static func begins(in text: String) -> Bool {
      let history = QuotedHistory(text)
      return history.lines.indices.contains { at in
        let rest = history.lines[at...]
        return OriginalMessage.begins(rest) || Attribution.length(rest) != nil
      }
    }

    private var ownWords: String {
      var kept: [Substring] = []
      var at = 0
      while at < lines.count {
        let line = lines[at]
        if line.isQuoted {
          at += 1
        } else if let length = Attribution.length(lines[at...]) {
          guard quoteFollows(at + length) else { break }
          at += length
        } else if OriginalMessage.begins(lines[at...]) {
          while let last = kept.last, Self.isRule(last) { kept.removeLast() }
          break
        } else {
          kept.append(line.text)
          at += 1
        }
      }
      return kept.joined(separator: "\n")
    }

    /// Whether lines marked as quoted come next: only they are cut then, and words below them stay.
    private func quoteFollows(_ start: Int) -> Bool {
      lines[min(start, lines.count)...].first { !$0.isBlank }?.isQuoted == true
    }

    /// A line that only parts: underscores or dashes, or nothing.
    private static func isRule(_ line: Substring) -> Bool {
      line.utf8.allSatisfy { $0 == 0x5F || $0 == .hyphen || $0 == 0x2A || $0.isWhitespace }
    }
  }
#endif
