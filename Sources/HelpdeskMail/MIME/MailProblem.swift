#if Mail
  /// What is wrong with a mail, so far as it can be told without anybody's words in it.
  public enum MailProblem: String, Sendable, Hashable, CaseIterable {
    /// There is nothing in the mail at all.
    case empty
    /// A line of the header is neither a field nor the continuation of one.
    case malformedHeader = "malformed-header"
    /// The header ends without an empty line.
    case missingSeparator = "missing-separator"
    /// A multipart ends before its closing boundary, or has none.
    case truncatedMultipart = "truncated-multipart"
    /// A multipart names no boundary.
    case missingBoundary = "missing-boundary"
    /// Bytes do not fit the charset that the mail names, or the name is unknown.
    case charset
    /// A part is not encoded in the way it says.
    case transferEncoding = "transfer-encoding"
    /// A field that may stand once stands several times.
    case duplicateHeader = "duplicate-header"
    /// Control characters stood where none may be.
    case controlCharacters = "control-characters"
    /// The `Date` field cannot be read.
    case date
    /// A limit was reached; the rest was not looked at.
    case limit
  }
#endif
