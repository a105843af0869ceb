#if Mail
  /// Invented mails of 2 to 20 kB, as a marketplace's relay sends them.
  enum InventedMail {
    /// The bytes of a mail.
    ///
    /// - Parameter number: Tells one from another.
    static func bytes(_ number: Int) -> [UInt8] {
      var prose = Prose(seed: number)
      let words = paragraphs(&prose, characters: 400 + number % 7 * 300)
      let file = number % 3 == 0 ? attachment(&prose, bytes: 1_000 + number % 11 * 800) : []
      return Array((header(number) + body(words, file)).joined(separator: "\r\n").utf8)
    }

    /// A mail with so many files of 600 bytes, for how time grows with size.
    static func withFiles(_ count: Int) -> [UInt8] {
      var prose = Prose(seed: count)
      let files = (0..<count).flatMap { _ in attachment(&prose, bytes: 600) }
      return Array((header(count) + body("See the files.", files)).joined(separator: "\r\n").utf8)
    }

    /// A mail of nested multiparts, for how time grows with depth.
    static func nested(_ depth: Int) -> [UInt8] {
      var lines = header(depth).dropLast(2) + ["Content-Type: multipart/mixed; boundary=b0", ""]
      for level in 0..<depth {
        lines += ["--b\(level)", "Content-Type: multipart/mixed; boundary=b\(level + 1)", ""]
      }
      lines += ["--b\(depth)", "Content-Type: text/plain", "", "Deep down.", "--b\(depth)--"]
      for level in (0..<depth).reversed() { lines.append("--b\(level)--") }
      return Array(lines.joined(separator: "\r\n").utf8)
    }

    private static func header(_ number: Int) -> [String] {
      [
        "Return-Path: <bounce-\(number)@relay.example>",
        "Received: from relay.example by mx.brightnest.example; Mon, 2 Mar 2026 12:00:00 +0000",
        "Date: Mon, 2 Mar 2026 11:59:58 +0000",
        "From: Jana Albers <k3j9d8x\(number)@marketplace.amazon.de>",
        "To: marketplace@brightnest.example", "Message-ID: <\(number)@relay.example>",
        "Subject: =?UTF-8?Q?Frage_zur_Bestellung_305-1234567-\(1_000_000 + number)?=",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=outer", "",
      ]
    }

    private static func body(_ words: String, _ file: [String]) -> [String] {
      [
        "--outer", "Content-Type: multipart/alternative; boundary=inner", "", "--inner",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", words, "--inner",
        "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: 8bit", "",
        "<html><body><p>\(words.replacing("\r\n", with: "</p>\r\n<p>"))</p></body></html>", "--inner--",
      ] + file + ["--outer--", ""]
    }

    private static func paragraphs(_ prose: inout Prose, characters: Int) -> String {
      var lines: [String] = []
      var left = characters
      while left > 0 {
        lines.append(prose.text(characters: min(72, left)))
        left -= 72
      }
      return lines.joined(separator: "\r\n")
    }

    private static func attachment(_ prose: inout Prose, bytes: Int) -> [String] {
      var lines = [
        "--outer", "Content-Type: image/jpeg; name=\"lid.jpg\"", "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment; filename=\"lid.jpg\"", "",
      ]
      let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
      for _ in 0..<max(1, bytes / 76) {
        lines.append(String((0..<76).map { _ in alphabet[Int(prose.next() % 64)] }))
      }
      return lines
    }
  }
#endif
