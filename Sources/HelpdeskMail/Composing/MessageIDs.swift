#if Mail
  /// Message-IDs on their way into a header.
  enum MessageIDs {
    /// How many ancestors an answer cites at most. Source: reliability plan §1, references.
    private static let most = 100
    /// The bytes of one id. Source: RFC 5322 §2.1.1, a line of 998 holds it.
    private static let longest = 900

    /// An id without its angle brackets; `nil` for what could break a header.
    static func bare(_ id: String) -> String? {
      let bytes = Array(id.utf8)
      guard bytes.count > 2, bytes.count <= longest, bytes.first == .lessThan, bytes.last == .greaterThan
      else { return nil }
      let inner = bytes[1..<(bytes.count - 1)]
      let isSafe = inner.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != .lessThan && $0 != .greaterThan }
      return isSafe ? String(decoding: inner, as: UTF8.self) : nil
    }

    /// The ids that an answer can cite, oldest first: the oldest of all and the nearest.
    static func fit(_ ids: [String]) -> [String] {
      let safe = ids.filter { bare($0) != nil }
      guard safe.count > most, let oldest = safe.first else { return safe }
      return [oldest] + safe.suffix(most - 1)
    }
  }
#endif
