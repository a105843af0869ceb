#if Mail
  import Foundation
  import Testing

  @Suite struct IngestTests {
    /// Jana's question as the marketplace's relay sends it.
    static let question = mail(
      """
      Received: from relay.example by mx.brightnest.example; Mon, 9 Mar 2026 09:12:30 +0000
      From: Jana Albers - Amazon Marketplace
       <k3j9d8xq2m5v7tz+5d1c2b3a-1111-4222-8333-444455556666@marketplace.amazon.de>
      To: marketplace@brightnest.example
      Subject: Frage zur Bestellung 305-1234567-7654321
      Message-ID: <0102@eu-west-1.example>
      Date: Mon, 9 Mar 2026 09:12:00 +0000
      Content-Type: text/plain; charset=utf-8

      Mein Mixer macht laute Geraeusche. Koennen Sie helfen?
      """)
    /// Advertising that belongs on no ticket.
    static let newsletter = mail(
      """
      Received: from fair.example by mx.brightnest.example; Mon, 9 Mar 2026 10:00:00 +0000
      From: Kitchen Fair <news@fair.example>
      To: marketplace@brightnest.example
      Subject: Visit our stand
      Message-ID: <news-1@fair.example>
      List-Unsubscribe: <mailto:leave@fair.example>
      Precedence: bulk
      Date: Mon, 9 Mar 2026 09:59:00 +0000
      Content-Type: text/plain; charset=utf-8

      See you in April.
      """)

    private static func mail(_ text: String) -> String { text.replacing("\n", with: "\r\n") + "\r\n" }

    private func shop() async throws -> Shop {
      let shop = try await Shop()
      let folder = shop.folder.appending(path: "mails")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(Self.question.utf8).write(to: folder.appending(path: "1.eml"))
      try Data(Self.newsletter.utf8).write(to: folder.appending(path: "2.eml"))
      return shop
    }

    @Test func `mail is taken in once, however often it is given`() async throws {
      let shop = try await shop()
      let first = try await shop.mika("ingest", "mails", "--follow-received").jsonLines
      #expect(first.count == 3)
      let keys = [
        "source", "kind", "ticket", "entry", "new", "duplicate", "notice", "startsResponseClock",
      ]
      #expect(first[0].keysInOrder.starts(with: keys))
      #expect(first[0]["kind"].string == "buyer-message" && first[0]["ticket"].number == 1)
      #expect(first[0]["entry"].string == "1/0" && first[0]["new"].truth == true)
      #expect(first[0]["startsResponseClock"].truth == true && first[0]["notice"].isNull)
      #expect(first[1]["kind"].string == "ignored" && first[1]["ticket"].isNull && first[1]["entry"].isNull)
      let summary = first[2]["summary"]
      #expect(summary.names == ["read", "tickets", "entries", "duplicates", "ignored", "quarantined"])
      #expect(
        ["read", "tickets", "entries", "duplicates", "ignored"].map { summary[$0].number } == [2, 1, 1, 0, 1])

      let again = try await shop.mika("ingest", "mails", "mails/1.eml", "--follow-received").jsonLines
      #expect(again.dropLast().allSatisfy { $0["duplicate"].truth == true && $0["new"].truth == false })
      #expect(again[0]["ticket"].number == 1 && again[0]["entry"].string == "1/0")
      #expect(again[3]["summary"]["duplicates"].number == 3 && again[3]["summary"]["entries"].number == 0)
      #expect(try await shop.mika("show", "1").json["entries"].items.count == 1)
    }

    @Test func `the clock follows the receipt of each mail`() async throws {
      let shop = try await shop()
      _ = try await shop.mika("ingest", "mails", "--follow-received")
      #expect(try await shop.mika("show", "1").json["entries"][0]["at"].string == "2026-03-09T09:12:30.000Z")
      #expect(try await shop.mika("desk", "show").json["now"].string == "2026-03-09T10:00:00.000Z")
    }

    @Test func `mail comes from standard input too`() async throws {
      let shop = try await Shop()
      let run = try await shop.run("ingest", "-", "--json", "--role", "agent", input: Self.question)
      #expect(try run.jsonLines.first?["source"].string == "-" && run.status == 0)
    }

    @Test func `what cannot be read is left out, and the rest goes on`() async throws {
      let shop = try await shop()
      let run = try await shop.mika("ingest", "nowhere.mbox", "mails")
      #expect(run.status == 74 && !run.complaint.isEmpty)
      #expect(try run.jsonLines.last?["summary"]["read"].number == 2)
    }

    @Test func `a broken mail is kept and is no error`() async throws {
      let shop = try await Shop()
      try Data([0, 255, 10, 13, 0]).write(to: shop.folder.appending(path: "broken.eml"))
      let run = try await shop.mika("ingest", "broken.eml")
      #expect(run.status == 0 && run.complaint.isEmpty)
      #expect(try run.jsonLines.last?["summary"]["read"].number == 1)
    }

    @Test func `a viewer brings no mail in`() async throws {
      let shop = try await shop()
      let run = try await shop.run("ingest", "mails", "--json")
      #expect(run.status == 2 && run.refusedBy == "permission.denied")
    }

    @Test func `parsing stores nothing and needs no desk`() async throws {
      let shop = try await Shop(hasDesk: false)
      try Data(Self.question.utf8).write(to: shop.folder.appending(path: "1.eml"))
      let mail = try await shop.run("parse", "1.eml", "--json").json
      #expect(mail["kind"].string == "buyer-message" && mail["marketplace"].string == "amazon.de")
      #expect(mail["orderIDs"].strings == ["305-1234567-7654321"] && mail["source"].string == "1.eml")
      #expect(mail["receivedAt"].string == "2026-03-09T09:12:30.000Z")
      #expect(!FileManager.default.fileExists(atPath: shop.desk.path))
      let told = try await shop.run("parse", "1.eml", "--json", "--received-at", "2026-03-09T12:00:00Z").json
      #expect(told["receivedAt"].string == "2026-03-09T12:00:00.000Z")
    }
  }
#else
  import Testing

  @Suite struct MailUnavailableTests {
    @Test(arguments: ["ingest", "parse"])
    func `a build without mail says how to get it`(_ verb: String) async throws {
      let shop = try await Shop(hasDesk: false)
      let run = try await shop.run(verb, "mails", "--follow-received")
      #expect(run.status == 64 && run.complaint.contains("--traits Mail"))
    }
  }
#endif
