#if Mail
  /// What a FETCH response tells of a mail (RFC 9051 §7.5.2).
  package struct IMAPFetchAnswer: Sendable, Hashable {
    /// The mail's number; `nil` where the response names none.
    package internal(set) var uid: UInt32?
    /// Whether the response speaks of the mail's bytes.
    package internal(set) var namesBody = false
    /// The mail's bytes; `nil` where the response holds none that can be read.
    package internal(set) var body: [UInt8]?

    /// The bytes of a mail; `nil` where it is gone: only a server that says nothing of it means that.
    ///
    /// - Throws: ``MailServerError/unreadableAnswer`` where there is an answer without the bytes, or one that
    ///   does not say whose they are.
    package static func mail(_ uid: UInt32, among answers: [IMAPFetchAnswer]) throws -> [UInt8]? {
      if let body = answers.lazy.filter({ $0.uid == uid }).compactMap(\.body).first { return body }
      guard !answers.contains(where: { $0.uid == uid || ($0.uid == nil && $0.namesBody) }) else {
        throw MailServerError.unreadableAnswer
      }
      return nil
    }
  }

  extension IMAPResponse {
    /// What a FETCH response tells; `nil` for any other response.
    package var fetched: IMAPFetchAnswer? {
      let words = line.prefix(64)
      guard begins(with: "* "), let open = words.firstIndex(of: IMAPItems.open),
        words[..<open].map(\.lowercased).elementsWith(suffix: " fetch ")
      else { return nil }
      var answer = IMAPFetchAnswer()
      var items = IMAPItems(line[(open + 1)...], literals: literals)
      while let (name, value) = items.next() {
        switch name {
        case "uid": answer.uid = value.number
        case "body[]":
          answer.namesBody = true
          answer.body = answer.body ?? value.bytes
        default: break
        }
      }
      return answer
    }
  }

  extension [UInt8] {
    fileprivate func elementsWith(suffix: StaticString) -> Bool {
      suffix.withUTF8Buffer { self.suffix($0.count).elementsEqual($0) }
    }
  }
#endif
