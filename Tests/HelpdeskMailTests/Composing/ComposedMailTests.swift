#if Mail
  import Foundation
  import Helpdesk
  import HelpdeskMail
  import Testing

  @Suite struct ComposedMailTests {
    @Test func `an answer carries what threads it`() throws {
      let mail = try ComposedMail(.answer(order: "305-1234567-7654321"))
      #expect(mail.recipient == "k3j9d8xq2m5v7tz+5D1c@marketplace.amazon.de")
      #expect(mail.sender == "marketplace@brightnest.example")
      #expect(mail.field("To")?.contains(mail.recipient) == true)
      #expect(mail.field("From")?.contains(mail.sender) == true)
      #expect(mail.field("Message-Id") == "<helpdesk.12.3.00112233445566778899aabb@brightnest.example>")
      #expect(mail.field("In-Reply-To") == "<2@relay.example>")
      #expect(mail.field("References") == "<1@relay.example> <2@relay.example>")
      #expect(mail.field("Date") == "Mon, 02 Mar 2026 12:00:00 +0000")
      #expect(mail.field("Subject") == "Re: Blender (Order: 305-1234567-7654321)")
      #expect(mail.field("Content-Type") == "text/plain; charset=utf-8; format=flowed")
      #expect(mail.field("Auto-Submitted") == nil)
      #expect(mail.text.hasSuffix("\r\n\r\nPlease turn the lid.\r\n"))
    }

    @Test func `the same message makes the same bytes`() throws {
      let message = OutboundMessage.answer(
        "Grüße", attachments: [Attachment(name: "plan.pdf", type: "application/pdf", bytes: [1, 2, 3])])
      #expect(try ComposedMail(message) == ComposedMail(message))
    }

    @Test(arguments: [
      ("Re: Blender 305-1234567-7654321", "x", "Re: Blender 305-1234567-7654321"),
      ("Re: Blender", "Your order 305-1234567-7654321", "Re: Blender"),
      ("Re: Blender", "x", "Re: Blender (Order: 305-1234567-7654321)"),
      (nil, "x", "Order: 305-1234567-7654321"),
    ])
    func `the order stands in subject or words, once`(subject: String?, text: String, expected: String) throws
    {
      let mail = try ComposedMail(.answer(text, subject: subject, order: "305-1234567-7654321"))
      #expect(mail.field("Subject") == expected)
    }

    @Test func `every language that the desk writes has a word for an order`() throws {
      for language in Language.supported {
        let mail = try ComposedMail(.answer(language: language, order: "305-1234567-7654321"))
        #expect(mail.reading.subject?.contains(": 305-1234567-7654321)") == true)
        #expect(mail.field("Content-Language") == language.rawValue)
      }
      let german = try ComposedMail(.answer(language: .german, order: "305-1234567-7654321"))
      #expect(german.field("Subject") == "Re: Blender (Bestellung: 305-1234567-7654321)")
    }

    @Test func `a program's answer says so`() throws {
      let mail = try ComposedMail(.answer(isAutomatic: true))
      #expect(
        mail.field("Auto-Submitted") == "auto-replied" && mail.field("X-Auto-Response-Suppress") == "All")
      #expect(mail.reading.kind == .autoReply)
    }

    // MARK: - Words

    @Test(arguments: [
      "Please turn the lid.", "Grüße aus dem Laden.\n\nBitte drehen Sie den Deckel.",
      "蓋を回してください。\nよろしくお願いします。",
      "> not a quotation\n blank in front\nFrom the shop\n-- \nMika",
      "=E2=82=AC and a = sign", String(repeating: "long words ", count: 300) + "end", "🧺 🍵", ".\n..\n.dot",
      "--=_helpdesk_xy--", "tab\tinside", "",
    ])
    func `words arrive as they were written`(text: String) throws {
      for attachments in [[], [Attachment(name: "a.png", type: "image/png", bytes: [0, 255])]] {
        let mail = try ComposedMail(.answer(text, attachments: attachments))
        #expect(mail.bytes.allSatisfy { $0 < 0x80 })
        let lines = mail.text.components(separatedBy: "\r\n")
        #expect(
          lines.allSatisfy { line in line.utf8.count <= 998 && !line.utf8.contains { $0 == 10 || $0 == 13 } })
        let found = MailWordsReader.words(of: mail)
        #expect(found == text + "\n" || found == text)
      }
    }

    @Test func `blanks at the ends of lines let nothing flow together`() throws {
      let mail = try ComposedMail(.answer("one  \ntwo\t\nthree"))
      #expect(MailWordsReader.words(of: mail).hasPrefix("one\ntwo\nthree"))
    }

    // MARK: - Files

    @Test func `files go with the mail byte for byte, under cleaned names`() throws {
      let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
      let mail = try ComposedMail(
        .answer(attachments: [
          Attachment(name: "../../plan\r\nX: y\" größe.pdf", type: "application/pdf", bytes: bytes),
          Attachment(name: nil, type: "nonsense", bytes: []),
          Attachment(name: "写真\u{202E}gpj.png", type: "multipart/mixed; boundary=x", bytes: bytes),
        ]))
      let found = mail.reading.attachments
      #expect(found.map(\.filename) == ["planX: y\" größe.pdf", "attachment", "写真gpj.png"])
      #expect(
        found.map(\.mediaType) == ["application/pdf", "application/octet-stream", "application/octet-stream"])
      #expect(found.map { Array($0.content) } == [bytes, [], bytes])
      #expect(!mail.header.contains { $0.hasPrefix("X:") })
    }

    @Test func `a file that is not at hand makes no mail`() {
      let gone = Attachment(name: "a.pdf", type: "application/pdf", size: 3, digest: nil, bytes: nil)
      #expect(throws: CompositionError.missingAttachment) {
        try ComposedMail(.answer(attachments: [gone]))
      }
    }

    @Test func `a mail beyond what servers take is refused`() {
      let large = Attachment(
        name: "a.pdf", type: "application/pdf", bytes: [UInt8](repeating: 7, count: 27 * 1_048_576))
      #expect(throws: CompositionError.tooLarge) { try ComposedMail(.answer(attachments: [large])) }
    }

    // MARK: - What strangers wrote

    @Test(arguments: [
      "Re: x\r\nBcc: eve@bad.example", "Re: x\nBcc: e", "Re: x\rBcc: e", "Re: x\u{85}Bcc: e",
      "Re: x\u{2028}Bcc: e", "Re: x\0\u{B}\u{C}Bcc: e", "Re: x ü\r\n\r\nBcc: e",
      "Re: =?utf-8?Q?x=0D=0ABcc:_e?=",
      "Re: x\r\n\tBcc: e",
    ])
    func `a subject makes no header of its own`(subject: String) throws {
      let mail = try ComposedMail(.answer(subject: subject))
      #expect(!mail.header.contains { $0.lowercased().hasPrefix("bcc") })
      #expect(mail.header.count == (try ComposedMail(.answer())).header.count)
      #expect(mail.text.hasSuffix("Please turn the lid.\r\n"))
    }

    @Test func `ids that could break a header are not cited`() throws {
      let mail = try ComposedMail(
        .answer(references: [
          "<1@a.example>", "<2@b.example>\r\nBcc: eve@bad.example", "no brackets", "<>", "<ü@c.example>",
          "<3 @d.example>", "<4@e.example>",
        ]))
      #expect(mail.field("References") == "<1@a.example> <4@e.example>")
      #expect(mail.field("In-Reply-To") == "<4@e.example>" && mail.field("Bcc") == nil)
    }

    @Test func `of many ids the oldest and the nearest are cited`() throws {
      let ids = (0..<500).map { "<\($0)@relay.example>" }
      let cited = try ComposedMail(.answer(references: ids)).reading.references
      #expect(
        cited.count == 100 && cited.first == ids.first && cited.last == ids.last && cited[1] == ids[401])
    }

    @Test(arguments: [
      "a@b.example\r\nRCPT TO:<eve@bad.example>", "a@b.example> SIZE=1", "a b@c.example", "a@@b.example",
      "@b.example",
      "a@", "a", "\"a b\"@c.example", "a@b.example,c@d.example", "a..b@c.example", "a@b..example",
      "a@[127.0.0.1]",
      "a@b.example\u{2028}", "a\0@b.example", "<a@b.example>",
      String(repeating: "a", count: 65) + "@b.example", "jürgen@post.example", "ana@-post.example",
      "ana@post_x.example",
      "ana@bücher .example", "ana@bü\u{202E}cher.example", "ana@\u{301}x.example", "ana@☃.example",
      "ana@" + String(repeating: "ü", count: 64) + ".example",
    ])
    func `an address that could end a command makes no mail`(address: String) {
      #expect(throws: CompositionError.malformedRecipient) { try ComposedMail(.answer(to: address)) }
      #expect(throws: CompositionError.malformedSender) { try ComposedMail(.answer(from: address)) }
    }

    @Test(arguments: [
      "o'neil+tag@post.example", "a.b-c_d@post.example", "k3j9d8xq2m5v7tz@m.marketplace.amazon.co.jp",
    ])
    func `ordinary addresses are taken as they are`(address: String) throws {
      #expect(try ComposedMail(.answer(to: address)).recipient == address)
    }

    @Test(arguments: [
      ("ana@bücher.example", "ana@xn--bcher-kva.example"),
      ("Ana@BÜCHER.Example", "Ana@xn--bcher-kva.example"),
      ("ana@bu\u{308}cher.example", "ana@xn--bcher-kva.example"),
      ("ana@faß.example", "ana@xn--fa-hia.example"),
      ("ana@例え。テスト", "ana@xn--r8jz45g.xn--zckzah"), ("ana@मराठी.example", "ana@xn--d2b1ag0dl.example"),
      ("ana@xn--bcher-kva.example", "ana@xn--bcher-kva.example"),
      ("ana@münchen-öst.example", "ana@xn--mnchen-st-67a3d.example"),
    ])
    func `a domain of any script goes out as servers know it`(address: String, expected: String) throws {
      let mail = try ComposedMail(.answer(to: address, from: address))
      #expect(mail.recipient == expected && mail.sender == expected)
      #expect(mail.field("To")?.contains(expected) == true && mail.field("From")?.contains(expected) == true)
      #expect(mail.bytes.allSatisfy { $0 < 0x80 })
    }

    @Test func `a message without sender or recipient makes no mail`() {
      #expect(throws: CompositionError.noSender) { try ComposedMail(.answer(from: nil)) }
      #expect(throws: CompositionError.noRecipient) { try ComposedMail(.answer(to: nil)) }
    }
  }

  /// The words of a composed mail as a stranger's program reads them.
  enum MailWordsReader {
    static func words(of mail: ComposedMail) -> String {
      // A quotation mark in front of a line is no quotation here, so the whole body counts.
      let lines = mail.text.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
      let isMultipart = mail.field("Content-Type")?.hasPrefix("multipart/") == true
      let part = isMultipart ? Self.firstPart(of: lines) : (mail.header, lines)
      let decoded = Self.decode(part.1, part.0)
      return decoded.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix(" ") ? String($0.dropFirst()) : String($0) }.joined(separator: "\n")
    }

    private static func firstPart(of body: String) -> ([String], String) {
      let boundary = body.components(separatedBy: "\r\n").first { $0.hasPrefix("--") } ?? "--"
      let part = body.components(separatedBy: boundary)[1]
      let halves = part.components(separatedBy: "\r\n\r\n")
      let head = halves[0].components(separatedBy: "\r\n")
      var text = halves.dropFirst().joined(separator: "\r\n\r\n")
      if text.hasSuffix("\r\n") { text.removeLast() }
      return (head, text)
    }

    private static func decode(_ body: String, _ header: [String]) -> String {
      let encoding = header.first { $0.lowercased().hasPrefix("content-transfer-encoding") } ?? ""
      let bytes: [UInt8]
      if encoding.contains("base64") {
        bytes = Array(Data(base64Encoded: body.replacing("\r\n", with: "")) ?? Data())
      } else if encoding.contains("quoted-printable") {
        bytes = quotedPrintable(body.replacing("=\r\n", with: ""))
      } else {
        bytes = Array(body.utf8)
      }
      return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }

    private static func quotedPrintable(_ text: String) -> [UInt8] {
      var bytes: [UInt8] = []
      var rest = Array(text.utf8)[...]
      while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "="), rest.count >= 2 else {
          bytes.append(byte)
          continue
        }
        bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 63)
        rest = rest.dropFirst(2)
      }
      return bytes
    }
  }
#endif
