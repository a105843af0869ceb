#if Mail
  import Foundation

  /// A mail taken apart into plain values; nothing in it has been judged yet.
  struct MIMEMessage: Sendable, Hashable {
    var header: HeaderBlock
    var root: MIMEPart
    var problems: Set<MailProblem>
    /// Whether a limit was reached, so that the raw mail holds more than this.
    var isTruncated: Bool { problems.contains(.limit) }

    /// Takes a mail apart. Never fails: what cannot be read is a problem, and the words are kept.
    ///
    /// - Parameter bytes: the mail as on the wire.
    init(_ bytes: [UInt8], limits: MIMELimits = .standard) {
      var bytes = bytes
      var problems: Set<MailProblem> = []
      if bytes.count > limits.messageBytes {
        bytes = Array(bytes.prefix(limits.messageBytes))
        problems.insert(.limit)
      }
      if bytes.allSatisfy(\.isWhitespace) { problems.insert(.empty) }
      if !bytes.contains(.lineFeed), bytes.contains(.carriageReturn) {
        bytes = bytes.map { $0 == .carriageReturn ? .lineFeed : $0 }
      }
      let (header, bodyOffset) = HeaderBlock.split(bytes, limits: limits)
      problems.formUnion(header.problems)
      if Self.repeatsSingleFields(header) { problems.insert(.duplicateHeader) }
      if header.fields.contains(where: { $0.value.contains(0) }) { problems.insert(.controlCharacters) }

      var tree = MIMETree(limits: limits)
      root = tree.root(header: header, body: bytes[bodyOffset...])
      self.header = header
      self.problems = problems.union(tree.problems)
    }

    /// Fields that may stand once. Source: RFC 5322 §3.6.
    private static let singleFields = ["from", "to", "subject", "date", "message-id", "content-type"]

    private static func repeatsSingleFields(_ header: HeaderBlock) -> Bool {
      singleFields.contains { header.all($0).count > 1 }
    }
  }
#endif
