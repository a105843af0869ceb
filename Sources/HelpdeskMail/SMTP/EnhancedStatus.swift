#if Mail
  /// The three numbers that say why, such as `5.7.1` (RFC 3463).
  package struct EnhancedStatus: Sendable, Hashable {
    /// What it is about: 1 addresses, 2 mailboxes, 3 systems, 4 the way, 5 the protocol, 6 content, 7 policy.
    package let subject: Int
    /// What is wrong there.
    package let detail: Int

    package init(_ subject: Int, _ detail: Int) {
      self.subject = subject
      self.detail = detail
    }

    /// The status of a refusal for good: of a line such as `550 5.7.1 no`, or `550-5.7.1 no`.
    ///
    /// - Returns: `nil` where the line names none.
    package init?(answer line: some Collection<UInt8>) {
      let words = line.prefix(16).dropFirst(4).prefix { $0.isASCIIDigit || $0 == .dot }
      let numbers = words.split(separator: .dot, omittingEmptySubsequences: false)
      guard line.prefix(3).allSatisfy(\.isASCIIDigit), numbers.count == 3, numbers[0].elementsEqual("5".utf8),
        let subject = Self.number(numbers[1]), let detail = Self.number(numbers[2])
      else { return nil }
      self.init(subject, detail)
    }

    /// At most three digits (RFC 3463 §2).
    private static func number(_ digits: some Collection<UInt8>) -> Int? {
      guard (1...3).contains(digits.count) else { return nil }
      return Int(String(decoding: digits, as: UTF8.self))
    }
  }
#endif
