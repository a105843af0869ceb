#if Mail
  import Foundation
  import HelpdeskMail
  import Testing

  @Suite struct RecognizedMailTests {
    private static let fixtures = Bundle.module.resourceURL?.appending(path: "Fixtures/Mails")

    private static let settings = MailSettings(
      ownAddresses: ["Desk@brightnest.example", "support@brightnest.example"],
      trustedAuthServer: "mx.brightnest.example")

    @Test(arguments: fixtures.map { ExpectedMail.names(in: $0) } ?? [])
    func `a mail comes out as its JSON says`(name: String) throws {
      let folder = try #require(Self.fixtures)
      let expected = try ExpectedMail(name: name, folder: folder)
      let line = try RecognizedMail(bytes: expected.bytes, settings: Self.settings).jsonLine(source: name)
      #expect(try expected.deviations(from: line) == [])
    }

    @Test func `there are fixtures`() throws {
      let folder = try #require(Self.fixtures)
      #expect(ExpectedMail.names(in: folder).count >= 120)
    }

    @Test func `the given receipt goes before the header's`() {
      let mail = RecognizedMail(bytes: Self.relayMail(words: "x"), settings: Self.settings, receivedAt: 5)
      #expect(mail.receivedAtMilliseconds == 5)
      #expect(mail.clockStartMilliseconds == 5)
    }

    @Test func `raw bytes stay where recognition may have missed something, and nowhere else`() {
      let framed = "--- Message ---\nwords\n--- End ---\n"
      #expect(RecognizedMail(bytes: Self.relayMail(words: framed), settings: Self.settings).raw == nil)
      let unframed = Self.relayMail(words: "words")
      #expect(RecognizedMail(bytes: unframed, settings: Self.settings).raw == Data(unframed))
    }

    @Test func `any prefix of a mail still gives a value`() throws {
      let folder = try #require(Self.fixtures)
      for name in ExpectedMail.names(in: folder) where name.contains("mixed") || name.contains("dsn-failed") {
        let bytes = try ExpectedMail(name: name, folder: folder).bytes
        for length in stride(from: 0, to: bytes.count, by: 7) {
          let mail = RecognizedMail(bytes: bytes.prefix(length), settings: Self.settings)
          #expect(MailKind.allCases.contains(mail.kind))
        }
      }
    }

    private static func relayMail(words: String) -> [UInt8] {
      Array("From: <kq3v7w1m9x2c4z8@marketplace.amazon.de>\nDate: 10 Mar 2026 08:30:00 GMT\n\n\(words)".utf8)
    }
  }

  /// The mails that the project's specification comes with; they lie beside the package or are not there.
  @Suite struct SpecifiedMailTests {
    private static let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "../shared/examples/mails").standardizedFileURL

    @Test func `every mail of the specification comes out as it says`() throws {
      let names = ExpectedMail.names(in: Self.folder)
      guard !names.isEmpty else { return }
      let manifest = try JSONSerialization.jsonObject(
        with: Data(contentsOf: Self.folder.appending(path: "manifest.json")))
      let fields = try #require(manifest as? [String: Any])
      let seller = try #require(fields["seller"] as? [String: Any])
      let settings = MailSettings(
        ownAddresses: try #require(seller["ownAddresses"] as? [String]),
        trustedAuthServer: fields["trustedAuthenticationServer"] as? String)
      let deviations = try names.flatMap { name in
        let expected = try ExpectedMail(name: name, folder: Self.folder)
        let mail = RecognizedMail(bytes: expected.bytes, settings: settings)
        return try expected.deviations(from: mail.jsonLine(source: name))
      }
      #expect(deviations == [], "\(deviations.joined(separator: "\n"))")
    }
  }
#endif
