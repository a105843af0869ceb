#if Mail
  import Foundation
  import HelpdeskMail
  import Testing

  @Suite struct MailboxTests {
    private let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func write(_ name: String, _ text: String) throws -> String {
      let file = folder.appending(path: name)
      let parent = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return file.path
    }

    private func mails(_ path: String, limits: MIMELimits = .standard) throws -> [MailSource] {
      var found: [MailSource] = []
      try Mailbox(path: path, limits: limits).forEach { found.append($0) }
      return found
    }

    private func text(_ source: MailSource) -> String { String(decoding: source.bytes, as: UTF8.self) }

    @Test func `a file that begins with no separator is one mail, byte for byte`() throws {
      let body = "Subject: x\r\n\r\nFrom here on\r\n\r\nFrom there\r\n>From nowhere\r\n"
      let path = try write("one.eml", body)
      let found = try mails(path)
      #expect(found.map(text) == [body])
      #expect(found.map(\.label) == [path])
    }

    @Test func `an mbox file is cut at its separators and unquoted once`() throws {
      let path = try write(
        "box",
        "From a@b Tue Mar 10 2026\nSubject: 1\n\n>From the start\n>>From before\nFrom inside a paragraph\n\n"
          + "From c@d Tue Mar 10 2026\nSubject: 2\n\nlast\n")
      let found = try mails(path)
      #expect(
        found.map(text) == [
          "Subject: 1\n\nFrom the start\n>From before\nFrom inside a paragraph\n", "Subject: 2\n\nlast\n",
        ])
      #expect(found.map(\.label) == [path + "#1", path + "#2"])
    }

    @Test func `line ends of an mbox file stay as they are`() throws {
      let path = try write("box", "From a@b\r\nA: 1\r\n\r\nx\r\n\r\nFrom c@d\r\nA: 2\r\n\r\ny\r\n")
      #expect(try mails(path).map(text) == ["A: 1\r\n\r\nx\r\n", "A: 2\r\n\r\ny\r\n"])
    }

    @Test func `an .eml file is a mail even where it is empty, an mbox file is not`() throws {
      let path = try write("empty.EML", "")
      #expect(try mails(path) == [MailSource(label: path, bytes: [])])
      #expect(try mails(try write("box", "")).isEmpty)
      _ = try write("folder/1.eml", "")
      _ = try write("folder/2.eml", "Subject: x\n\ny\n")
      #expect(try mails(folder.appending(path: "folder").path).map(\.bytes.count) == [0, 14])
    }

    @Test func `an mbox file of separators alone holds empty mails`() throws {
      let path = try write("box", "From a@b\n\nFrom c@d\n")
      #expect(try mails(path).count == 2)
    }

    @Test func `a Maildir gives new and cur in the order of delivery`() throws {
      _ = try write("Maildir/cur/1700000001.a:2,S", "Subject: 1\n\n")
      _ = try write("Maildir/new/1700000002.b", "Subject: 2\n\n")
      _ = try write("Maildir/cur/1700000003.c:2,", "Subject: 3\n\n")
      _ = try write("Maildir/tmp/1700000000.d", "Subject: half written\n\n")
      let found = try mails(folder.appending(path: "Maildir").path)
      #expect(found.map(text) == ["Subject: 1\n\n", "Subject: 2\n\n", "Subject: 3\n\n"])
    }

    @Test func `a folder gives its eml files by name`() throws {
      _ = try write("b.eml", "B: 1\n\n")
      _ = try write("a.eml", "A: 1\n\n")
      _ = try write("notes.txt", "no mail")
      #expect(try mails(folder.path).map(text) == ["A: 1\n\n", "B: 1\n\n"])
    }

    @Test func `no more than the limit and a byte is kept of any mail`() throws {
      var limits = MIMELimits()
      limits.messageBytes = 1_000
      let long = String(repeating: "x", count: 5_000)
      let path = try write("box", "From a@b\nA: 1\n\n\(long)\n\nFrom c@d\nA: 2\n\ny\n")
      let found = try mails(path, limits: limits)
      #expect(found.map(\.bytes.count) == [1_001, 8])
      let mail = RecognizedMail(bytes: found[0].bytes, settings: MailSettings(limits: limits))
      #expect(mail.isTruncated)
    }

    @Test func `an empty file is no mail`() throws {
      #expect(try mails(try write("empty", "")).isEmpty)
    }

    @Test func `what cannot be read says so`() throws {
      #expect(throws: MailboxError.notFound) { try mails(folder.appending(path: "nowhere").path) }
      #expect(throws: MailboxError.noMail) { try mails(folder.path) }
    }

    @Test func `what the caller throws ends the reading`() throws {
      let path = try write("box", "From a@b\nA: 1\n\n\nFrom c@d\nA: 2\n\n")
      var count = 0
      #expect(throws: CancellationError.self) {
        try Mailbox(path: path).forEach { _ in
          count += 1
          throw CancellationError()
        }
      }
      #expect(count == 1)
    }
  }
#endif
