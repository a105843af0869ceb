#if Mail
  import CGMime

  /// What GMime complains about while it parses, kept where its callback can reach it.
  final class ParserWarnings {
    private(set) var problems: Set<MailProblem> = []

    /// Called by GMime with the box that was handed over with the options.
    static func note(_ code: GMimeParserWarning, in box: UnsafeMutableRawPointer?) {
      guard let box, let problem = table[code.rawValue] else { return }
      Unmanaged<ParserWarnings>.fromOpaque(box).takeUnretainedValue().problems.insert(problem)
    }

    /// GMime's complaints that say something about the mail as a whole; the others are decided here.
    private static let table: [UInt32: MailProblem] = [
      GMIME_WARN_MALFORMED_MULTIPART.rawValue: .truncatedMultipart,
      GMIME_WARN_TRUNCATED_MESSAGE.rawValue: .truncatedMultipart,
      GMIME_CRIT_MULTIPART_WITHOUT_BOUNDARY.rawValue: .missingBoundary,
      GMIME_CRIT_NESTING_OVERFLOW.rawValue: .limit,
    ]
  }
#endif
