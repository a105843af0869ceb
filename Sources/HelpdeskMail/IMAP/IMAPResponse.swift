#if Mail
  /// One response of a server: a line, with the literals that stood in it taken out.
  package struct IMAPResponse: Sendable, Hashable {
    /// The line without its end; a NUL stands where a literal stood.
    package var line: [UInt8] = []
    /// The literals in their order.
    package var literals: [[UInt8]] = []

    static let literalMark: UInt8 = 0

    /// Whether it begins with these words; the case of letters does not count.
    func begins(with words: StaticString) -> Bool { line.hasPrefixIgnoringCase(words) }

    /// The number behind `[NAME `, as in `[UIDVALIDITY 12]`; `nil` if there is none.
    package func code(_ name: String) -> UInt32? {
      let wanted = Array("[\(name) ".asciiLowercased.utf8)
      guard line.count > wanted.count else { return nil }
      let lower = line.prefix(256).map(\.lowercased)
      for start in 0..<max(0, lower.count - wanted.count) where lower[start...].starts(with: wanted) {
        return Self.number(lower[(start + wanted.count)...].prefix { $0.isASCIIDigit })
      }
      return nil
    }

    /// The numbers of a SEARCH response, rising, each once; 0 is none.
    package var searchResults: [UInt32] {
      guard begins(with: "* SEARCH") else { return [] }
      let numbers = line.dropFirst(8).split(separator: .space).compactMap { Self.number($0) }
      return Array(Set(numbers.filter { $0 > 0 })).sorted()
    }

    static func number(_ digits: some Collection<UInt8>) -> UInt32? {
      guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit) else { return nil }
      return UInt32(String(decoding: digits, as: UTF8.self))
    }
  }
#endif
