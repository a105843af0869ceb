#if Mail
  /// `Received` fields: who took the mail, and when.
  enum ReceivedField {
    /// When the mail came in, in milliseconds since 1970: by the topmost field of the trusted server, else by
    /// the topmost of all; `nil` if none tells.
    static func milliseconds(_ header: HeaderBlock, server: String?) -> Int64? {
      let fields = header.all("received")
      let own = server.flatMap { server in fields.first { isWritten(by: server, $0) } }
      return own.flatMap { date($0) } ?? fields.lazy.compactMap { date($0) }.first
    }

    /// `by SERVER` as whole words.
    private static func isWritten(by server: String, _ field: [UInt8]) -> Bool {
      let words = field.split(whereSeparator: \.isWhitespace)
      return zip(words, words.dropFirst()).contains { word, next in
        word.map(\.lowercased).elementsEqual("by".utf8)
          && next.map(\.lowercased).elementsEqual(server.asciiLowercased.utf8)
      }
    }

    /// The date stands behind the last semicolon.
    private static func date(_ field: [UInt8]) -> Int64? {
      guard let mark = field.lastIndex(of: .semicolon) else { return nil }
      return MailDate.milliseconds(Array(field[(mark + 1)...]))
    }
  }
#endif
