#if Mail
  import Foundation
  import HelpdeskMail
  import Testing

  @Suite struct HostileMailTests {
    private func recognise(_ text: String, limits: MIMELimits = .standard) -> RecognizedMail {
      RecognizedMail(bytes: Array(text.utf8), settings: MailSettings(limits: limits))
    }

    private static func nested(depth: Int, words: String) -> String {
      var text = "From: <ana@post.example>\n"
      for level in 0..<depth {
        text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
      }
      text += "Content-Type: text/plain\n\n\(words)\n"
      for level in (0..<depth).reversed() { text += "--b\(level)--\n" }
      return text
    }

    // MARK: - Limits, both sides

    @Test func `words at the deepest level allowed are read`() {
      let mail = recognise(Self.nested(depth: 49, words: "deep words"))
      #expect(mail.text == "deep words")
      #expect(!mail.isTruncated)
    }

    @Test(arguments: [50, 60, 1_000, 5_000])
    func `deeper nesting is marked and kept raw`(depth: Int) {
      let mail = recognise(Self.nested(depth: depth, words: "deep words"))
      #expect(mail.isTruncated)
      #expect(mail.raw != nil)
      #expect(mail.kind == .externalCustomer)
    }

    @Test func `a thousand parts are read and no more`() {
      func mail(parts: Int) -> RecognizedMail {
        var text = "From: <ana@post.example>\nContent-Type: multipart/mixed; boundary=b\n\n"
        for number in 0..<parts { text += "--b\nContent-Type: image/png\n\n\(number)\n" }
        return recognise(text + "--b--\n")
      }
      #expect(mail(parts: 999).attachments.count == 999)
      #expect(!mail(parts: 999).isTruncated)
      #expect(mail(parts: 1_100).attachments.count == 999)
      #expect(mail(parts: 1_100).isTruncated)
    }

    @Test func `a message beyond the limit is cut, marked and still read`() {
      var limits = MIMELimits()
      limits.messageBytes = 4_096
      let text = "From: <ana@post.example>\n\nfirst words\n" + String(repeating: "x", count: 5_000)
      let mail = recognise(text, limits: limits)
      #expect(mail.isTruncated)
      #expect(mail.text?.hasPrefix("first words") == true)
      #expect(!recognise(String(text.prefix(4_096)), limits: limits).isTruncated)
    }

    @Test func `a header line and a header block beyond their limits are cut`() {
      let long = recognise("Subject: \(String(repeating: "s", count: 70_000))\nFrom: <ana@post.example>\n\nx")
      #expect(long.isTruncated)
      #expect(long.senderAddress == "ana@post.example")
      #expect((long.subject?.utf8.count ?? 0) <= 65_536)
      let line = "X-Filler: \(String(repeating: "f", count: 1_000))\n"
      let block = recognise("From: <ana@post.example>\n" + String(repeating: line, count: 1_100) + "\nwords")
      #expect(block.isTruncated)
      #expect(block.text == "words")
    }

    @Test func `the nearest hundred references are kept`() {
      let ids = (0..<500).map { "<r\($0)@post.example>" }
      let mail = recognise("From: <a@post.example>\nReferences: \(ids.joined(separator: "\n "))\n\nx")
      #expect(mail.references == Array(ids.suffix(100)))
    }

    // MARK: - Nothing gets out of its place

    @Test(arguments: [
      "=?utf-8?Q?Hi=0D=0ABcc:_thief@evil.example?=", "=?utf-8?B?SGkNCkJjYzogdGhpZWY=?=", "Hi\rBcc: thief",
      "Hi\u{0}there", "Hi =?utf-8?Q?=E2=80=AEgnp.exe?=",
    ])
    func `a subject stays on its line`(subject: String) {
      let mail = recognise("From: <a@post.example>\nSubject: \(subject)\n\nx")
      let scalars = (mail.subject ?? "").unicodeScalars
      #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x202A...0x202E).contains($0.value) })
    }

    @Test(arguments: [
      ("../../etc/passwd", "passwd"), ("..\\\\..\\\\x.exe", "x.exe"), ("a/b/", "b"), ("..", nil), ("", nil),
      ("\u{200B}.htaccess", ".htaccess"), ("a\u{202E}gnp.exe", "agnp.exe"), ("x\u{0}.png", "x"),
    ])
    func `an attachment's name is a bare name`(declared: String, cleaned: String?) {
      let mail = recognise(
        "From: <a@post.example>\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n"
          + "Content-Disposition: attachment; filename=\"\(declared)\"\n\nx\n--b--\n")
      #expect(mail.attachments.count == 1)
      let name = mail.attachments.first?.filename
      if cleaned == "x" { #expect(name?.hasPrefix("x") == true) } else { #expect(name == cleaned) }
    }

    @Test(arguments: ["=x;", "=;", " = \"a;b\";", "==;", "=", "a;=b;"])
    func `a value without a name is passed over`(parameter: String) {
      let mail = recognise(
        "From: <a@post.example>\nContent-Type: text/plain; \(parameter) charset=iso-8859-1\n"
          + "Content-Transfer-Encoding: quoted-printable\n\nGr=FC=DFe")
      #expect(mail.text == "Grüße")
    }

    @Test func `script, style and comments are no words`() {
      let html = "<style>a{}</style><p>One</p><script>steal()</script><!-- steal() --><p>Two"
      let mail = recognise("From: <a@post.example>\nContent-Type: text/html\n\n\(html)")
      #expect(mail.text == "One\n\nTwo")
    }

    @Test func `random bytes never trap`() {
      var generator = SplitMix64(state: 7)
      let pieces = [
        "Content-Type: multipart/mixed; boundary=b\n", "--b\n", "--b--\n", "From: ", "<a@b.example>",
        "=?utf-8?B?",
        "?=", "\n\n", "\"", "(", "<pre style=\"white-space: -o-pre-wrap\">", "------ Message: ------\n",
        "&#x1",
        "Content-Transfer-Encoding: base64\n", "\u{0}", "305-1234567-1234567", "Date: 31 Feb 99999 99:99",
        "filename*0*=utf-8''%", "\u{1B}$B", "entro 999999999999 giorni", "9999999999999999,99 €", ";", ",",
      ]
      for _ in 0..<2_000 {
        var bytes: [UInt8] = []
        for _ in 0..<Int(generator.next() % 40) {
          let pick = Int(generator.next() % UInt64(pieces.count + 4))
          if pick < pieces.count {
            bytes += pieces[pick].utf8
          } else {
            bytes += (0..<8).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
          }
        }
        let mail = RecognizedMail(bytes: bytes, settings: MailSettings())
        #expect(MailKind.allCases.contains(mail.kind))
      }
    }
  }

  /// A small generator with a fixed start, so that a failure can be repeated.
  struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
#endif
