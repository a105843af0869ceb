#if Mail
  import HelpdeskMail
  import Testing

  @Suite struct IMAPResponseTests {
    private func responses(_ text: String, by step: Int = .max, longestLiteral: Int = 1_000) throws
      -> [IMAPResponse]
    {
      var reader = IMAPResponseReader(longestLiteral: longestLiteral)
      var found: [IMAPResponse] = []
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        let part = rest.prefix(step)
        try reader.take(part)
        rest = rest.dropFirst(part.count)
        while let response = reader.next() { found.append(response) }
      }
      return found
    }

    @Test(arguments: [1, 2, 3, 7, .max])
    func `responses are the same however they are cut`(step: Int) throws {
      let text =
        "* 1 FETCH (BODY[HEADER] {3}\r\na\r\n BODY[]<0> {4}\r\n{9}\n FLAGS ())\r\n* SEARCH 2\nh1 OK\r\n"
      let found = try responses(text, by: step)
      #expect(found.count == 3)
      #expect(found[0].literals == [Array("a\r\n".utf8), Array("{9}\n".utf8)])
      #expect(found[0].fetched?.body == Array("{9}\n".utf8))
      #expect(found[1].searchResults == [2] && found[2].line == Array("h1 OK".utf8))
    }

    @Test(
      arguments: [
        ("* 1 FETCH (BODY[] NIL)", nil), ("* 1 FETCH (UID 3)", nil), ("* 1 FETCH (BODY[]", nil),
        ("* 1 FETCH (BODY[] \"a\\\"b\\\\\")", "a\"b\\"), ("* 1 fetch (uid 3 body[] \"x\")", "x"),
        ("* 1 FETCH (X (\"a)\" (BODY[] \"y\")) BODY[HEADER.FIELDS (TO)] \"z\" BODY[] \"x\")", "x"),
        ("* 1 FETCH (BODY[] (\"x\"))", nil), ("* 1 FETCH (BODY[] NIL BODY[] \"x\")", "x"), ("* 1 FETCH", nil),
        ("* SEARCH BODY[] \"x\"", nil), ("* 1 XFETCH (BODY[] \"x\")", nil), ("", nil),
        ("* 1 FETCH (BODY[] \"never ends", "never ends"),
      ] as [(String, String?)])
    func `a body is found where one stands`(line: String, expected: String?) throws {
      let found = try responses(line + "\r\n").first
      #expect(found?.fetched?.body.map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    @Test(
      arguments: [
        ("* SEARCH", []), ("* SEARCH 5 3 3 0 4294967295 4294967296 -1 x", [3, 5, 4_294_967_295]),
        ("* SORT 1", []),
      ] as [(String, [UInt32])])
    func `numbers are read, and nothing else`(line: String, expected: [UInt32]) throws {
      #expect(try responses(line + "\r\n").first?.searchResults == expected)
    }

    @Test func `time grows with the responses of one answer and no faster`() throws {
      func time(_ count: Int) throws -> Duration {
        let bytes = Array(String(repeating: "* 1 EXISTS\r\n", count: count).utf8)
        return try ContinuousClock().measure {
          var reader = IMAPResponseReader(longestLiteral: 1_000)
          try reader.take(bytes[...])
          var found = 0
          while reader.next() != nil { found += 1 }
          #expect(found == count)
        }
      }
      // A neighbour on the processor can make one measurement dear, but never five; quadratic time is 4 each
      // time.
      var seen: [String] = []
      for _ in 0..<5 {
        let (single, double) = (try time(40_000), try time(80_000))
        if double < single * 2.5 + .milliseconds(50) { return }
        seen.append("\(single), then \(double)")
      }
      Issue.record("\(seen.joined(separator: "; "))")
    }

    @Test func `codes are read, and nothing else`() throws {
      func code(_ line: String) throws -> UInt32? { try responses(line + "\r\n").first?.code("UIDNEXT") }
      #expect(try code("* OK [uidnext 12] x") == 12)
      #expect(try code("* OK [UIDNEXT x]") == nil)
      #expect(try code("* OK [UIDNEXT 99999999999]") == nil)
      #expect(try code("* OK UIDNEXT") == nil)
    }

    @Test func `literals and lines have limits`() throws {
      #expect(try responses("* x {1000}\r\n" + String(repeating: "a", count: 1_000) + "\r\n").count == 1)
      #expect(throws: MailServerError.unreadableAnswer) { try responses("* x {1001}\r\n") }
      let many = String(repeating: "{0}\r\n", count: 17)
      #expect(throws: MailServerError.unreadableAnswer) { try responses("* " + many) }
      #expect(try responses("* x {-1}\r\n").count == 1 && responses("* x {}\r\n").count == 1)
    }

    @Test(
      arguments: [
        (0, 10, 1, 9), (8, 10, 9, 9), (0, 5_000_000, 1, 1_000_000), (.max - 3, .max, .max - 2, .max - 1),
      ] as [(UInt32, UInt32, UInt32, UInt32)])
    func `a window lies between what is known and what comes`(
      last: UInt32, next: UInt32, low: UInt32, high: UInt32
    ) {
      let window = IMAPWindow(after: last, uidNext: next)
      #expect(window?.low == low && window?.high == high)
    }

    @Test func `no window is left behind the last number`() {
      #expect(IMAPWindow(after: 9, uidNext: 10) == nil && IMAPWindow(after: 0, uidNext: 0) == nil)
      #expect(IMAPWindow(after: .max, uidNext: nil) == nil && IMAPWindow(after: 3, uidNext: nil)?.high == nil)
    }

    @Test(arguments: [
      ("INBOX", "\"INBOX\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("a\r\nb", "\"a&AA0ACg-b\""),
      ("Grüße & mehr", "\"Gr&APwA3w-e &- mehr\""), ("受信", "\"&U9dP4Q-\""), ("🧺", "\"&2D7d+g-\""),
    ])
    func `a folder's name is quoted`(name: String, expected: String) {
      #expect(IMAPFolderName.quoted(name) == expected)
    }
  }
#endif
