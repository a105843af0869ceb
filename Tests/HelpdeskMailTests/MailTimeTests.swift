#if Mail
  import Foundation
  import HelpdeskMail
  import Testing

  /// Twice the input may take about twice the time, whatever the input is made of.
  @Suite(.serialized) struct MailTimeTests {
    enum Shape: String, CaseIterable {
      case nesting, parts, addresses, openAngles, foldedHeader, encodedWordOpenings, encodedWords, comments
      case boundaryPrefixes, htmlTags, htmlQuotes, htmlComments, links, quotedLines, attributions, dashedLines
      case digits, references, parameters, unclosedQuotes

      /// A mail that repeats the shape `count` times.
      func mail(_ count: Int) -> String {
        func times(_ text: String) -> String { String(repeating: text, count: count) }
        let from = "From: <kq3v7w1m9x2c4z8@marketplace.amazon.de>\n"
        let html = from + "Content-Type: text/html\n\n"
        switch self {
        case .nesting:
          let heads = (0..<(count / 64)).map {
            "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n"
          }
          return from + heads.joined() + "\nwords"
        case .parts: return from + "Content-Type: multipart/mixed; boundary=b\n\n" + times("--b\n\nx\n")
        case .addresses: return from + "To: " + times("a@b.example, ") + "\n\nx"
        case .openAngles: return "From: " + times("<a@@") + "\n\nx"
        case .foldedHeader: return from + "Subject: a" + times("\n b") + "\n\nx"
        case .encodedWordOpenings: return from + "Subject: " + times("=?utf-8?Q?") + "\n\nx"
        case .encodedWords: return from + "Subject: " + times("=?utf-8?Q?a?= ") + "\n\nx"
        case .comments: return "From: " + times("(") + "\n\nx"
        case .boundaryPrefixes:
          return from + "Content-Type: multipart/mixed; boundary=bbbbbbbbbbbb\n\n" + times("--bbbbbbbbbbb\n")
        case .htmlTags: return html + times("<p")
        case .htmlQuotes: return html + times("<a href=\"")
        case .htmlComments: return html + times("<!--")
        case .links: return html + times("<a href=http://x.example/>y</a>")
        case .quotedLines: return from + "\n" + times("> a\n")
        case .attributions: return from + "\n" + times("On 3 May\n")
        case .dashedLines: return from + "\n" + times("--- a ---\n")
        case .digits: return from + "\n" + times("3051234567-")
        case .references: return from + "References: " + times("<a@b> ") + "\n\nx"
        case .parameters: return from + "Content-Type: text/plain" + times("; a*1=b") + "\n\nx"
        case .unclosedQuotes: return "From: " + times("\"a ") + "\n\nx"
        }
      }
    }

    /// The processor's time of this thread, so that other work on the machine does not count.
    private func seconds(_ shape: Shape, _ count: Int) -> Double {
      let bytes = Array(shape.mail(count).utf8)
      let start = threadNanoseconds()
      _ = RecognizedMail(bytes: bytes, settings: MailSettings())
      return Double(threadNanoseconds() - start) / 1e9
    }

    private func threadNanoseconds() -> Int {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// Repetitions of a shape; fewer where a sanitizer makes each one ten times as dear.
    private static let count =
      ProcessInfo.processInfo.environment["HELPDESK_GROWTH"].flatMap { Int($0) } ?? 10_000

    /// The limit of the reliability plan is 2.5; the fixed part is for very short runs.
    ///
    /// A neighbour on the processor can make one measurement dear, but never five; quadratic time is 4 each time.
    @Test(arguments: Shape.allCases)
    func `time grows with size and no faster`(shape: Shape) {
      var seen: [String] = []
      for _ in 0..<5 {
        let single = seconds(shape, Self.count)
        let double = seconds(shape, 2 * Self.count)
        if double <= single * 2.5 + 0.05 { return }
        seen.append("\(single) s, then \(double) s")
      }
      Issue.record("\(shape): \(seen.joined(separator: "; "))")
    }
  }
#endif
