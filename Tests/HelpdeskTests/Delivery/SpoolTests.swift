import Foundation
import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct SpoolTests {
  /// Delivers one answer through the spool and reads the file's lines.
  private func lines(
    of text: String = "Grüße aus dem Laden.\nBitte drehen Sie den Deckel.", subject: String? = "Blender",
    attachments: [MailFile] = []
  ) async throws -> [String] {
    let temporary = try await TemporaryDesk()
    var message = InboundMessage.mail("<1@post.example>", order: nil)
    message.subject = subject
    let ticket = try await temporary.desk.takeIn(message)
    let outcome = try await temporary.desk.perform(
      .reply(text, on: .email, attachments: attachments), on: ticket, by: .mika)
    #expect(try await temporary.desk.deliver(through: temporary.spool).map(\.delivery) == [.accepted])
    let folder = temporary.folder.appending(path: "spool")
    let entry = try #require(outcome.entry)
    let name = "\(entry.ticket.rawValue)-\(entry.number).eml"
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
    let bytes = try Data(contentsOf: folder.appending(path: name))
    let file = try #require(String(bytes: bytes, encoding: .utf8))
    #expect(file.hasSuffix("\r\n") && !file.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    return file.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The header lines, and the decoded words after them.
  private func parts(_ lines: [String]) throws -> (headers: [String], text: String) {
    let end = try #require(lines.firstIndex(of: ""))
    let body = lines[(end + 1)...].joined()
    let decoded = try #require(Data(base64Encoded: body))
    return (Array(lines[..<end]), try #require(String(bytes: decoded, encoding: .utf8)))
  }

  @Test func `a file holds the whole message`() async throws {
    let (headers, text) = try parts(try await lines())
    #expect(text == "Grüße aus dem Laden.\r\nBitte drehen Sie den Deckel.")
    #expect(headers.contains("To: jana.albers@post.example"))
    #expect(headers.contains("From: support@brightnest.example"))
    #expect(headers.contains("Subject: Re: Blender"))
    #expect(headers.contains { $0.hasPrefix("Date: ") && $0.hasSuffix(" 2026 12:00:00 +0000") })
    #expect(headers.contains("In-Reply-To: <1@post.example>"))
    #expect(headers.contains("Content-Transfer-Encoding: base64"))
    #expect(headers.first?.hasPrefix("Message-ID: <helpdesk.") == true)
  }

  @Test(arguments: [
    "x\r\nBcc: eve@bad.example", "x\nBcc: e", "x\rBcc: e", "x\u{85}Bcc: e", "x\u{2028}Bcc: e",
    "x\0\u{B}\u{C}Bcc: e",
  ])
  func `a stranger's subject makes no header of its own`(subject: String) async throws {
    let (headers, _) = try parts(try await lines(subject: subject))
    #expect(headers.count { $0.hasPrefix("Subject: Re: x") } == 1)
    #expect(!headers.contains { $0.hasPrefix("Bcc") })
    #expect(
      headers.allSatisfy { line in line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{2028}" } })
  }

  @Test func `repeated marks of an answer become one`() async throws {
    let (headers, _) = try parts(try await lines(subject: "RE: re:  Re: Blender"))
    #expect(headers.contains("Subject: Re: Blender"))
  }

  @Test func `files go with the message, byte for byte`() async throws {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let lines = try await lines(attachments: [
      MailFile(name: "lid \"plan\"\\../a\r\nX: y\"\u{301}.pdf", type: "application/pdf", bytes: bytes),
      MailFile(name: nil, type: "image/png", bytes: []),
    ])
    let names = lines.filter { $0.hasPrefix("Content-Disposition:") }
    #expect(names.count == 2 && names.last?.hasSuffix("filename=\"attachment\"") == true)
    #expect(try #require(names.first).unicodeScalars.count { $0 == "\"" } == 2)
    #expect(try #require(names.first).contains("\r") == false)
    #expect(!lines.contains { $0.hasPrefix("X:") })
    #expect(lines.allSatisfy { $0.utf8.count <= 998 })
    let place = try #require(lines.firstIndex { $0.hasPrefix("Content-Disposition:") })
    let encoded = lines[(place + 2)...].prefix { !$0.hasPrefix("--") }.joined()
    #expect(Data(base64Encoded: encoded).map(Array.init) == bytes)
    #expect(lines.dropLast().last?.hasSuffix("--") == true)
  }

  @Test func `a directory that cannot be made leaves the message in the outbox`() async throws {
    let temporary = try await TemporaryDesk()
    let ticket = try await temporary.desk.takeIn(.relay("<1@relay.example>"))
    try await temporary.desk.perform(
      .reply("Please turn the lid.", on: .buyerSellerMessaging), on: ticket, by: .mika)
    let blocked = SpoolTransport(directory: temporary.file.appending(path: "spool"))
    let reports = try await temporary.desk.deliver(through: blocked)
    #expect(reports.map(\.delivery) == [.queued] && reports.map(\.attempts) == [1])
    temporary.clock.advance(by: .seconds(120))
    #expect(try await temporary.desk.deliver(through: temporary.spool).map(\.delivery) == [.accepted])
  }
}
