import HelpdeskCore
import Testing

/// Everything has a limit, so that no input can exhaust the desk (rules.md §6).
@Suite struct LimitTests {
  private func text(_ count: Int) -> String { String(repeating: "a", count: count) }

  @Test func `a text on the official channel has 4,000 characters`() {
    var story = Scenario.asked()
    story.when(.reply(text(4_001), on: .buyerSellerMessaging)).refused(.limitExceeded, owing: .correction)
    story.when(.reply(text(4_000), on: .buyerSellerMessaging)).then("message.sent")
  }

  @Test func `a text elsewhere has 20,000`() {
    var story = Scenario()
    story.given(.receive(Arrival(.mail(order: nil))), by: .intake)
    story.when(.reply(text(20_001), on: .email)).refused(.limitExceeded)
    story.when(.reply(text(20_000), on: .email)).then("message.sent")
  }

  static let long = String(repeating: "a", count: 20_001)
  static let tooLong: [Command] = [
    .note(long), .noResponseNeeded(entry: nil, reason: long), .reopen(reason: long),
    .attest(entry: 0, reason: long),
    .migrate(.video(note: long)), .migrate(.video(file: long)), .migrate(.video(address: long)),
    .migrate(.open(.safety(reference: long), note: "n", to: .email)), .migrate(.end(long)),
    .migrate(.withdraw(reason: long)), .close(.information, long),
    .call(Call(.inbound, number: long, startedAt: World.monday, endedAt: World.monday, summary: "s")),
    .call(Call(.inbound, number: "1", startedAt: World.monday, endedAt: World.monday, summary: long)),
  ]

  @Test(arguments: tooLong) func `every text of an agent is held to it`(command: Command) {
    var story = Scenario.asked()
    story.when(command, by: .lena).refused(.limitExceeded)
  }

  @Test func `a note of 20,000 characters stands`() {
    var story = Scenario.asked()
    story.when(.note(text(20_000))).then("note.added")
  }

  @Test func `a ticket has 50 tags of 64 characters`() {
    var story = Scenario.asked()
    let fifty = (1...50).map { "tag-\($0)" }
    story.when(.tag(adding: fifty + fifty, removing: [])).then("ticket.tagged")
    #expect(story.ticket.tags.count == 50)
    story.when(.tag(adding: ["one-more"], removing: [])).refused(.limitExceeded)
    story.when(.tag(adding: ["tag-1"], removing: [])).then()
    story.when(.tag(adding: [], removing: ["tag-1"])).then("ticket.tagged")
    story.when(.tag(adding: [text(65)], removing: [])).refused(.limitExceeded)
    story.when(.tag(adding: [" "], removing: [])).refused(.limitExceeded)
    story.when(.tag(adding: [text(64)], removing: [])).then("ticket.tagged")
  }

  @Test func `tags are told apart by their bytes`() {
    var story = Scenario.asked()
    story.given(.tag(adding: ["caf\u{E9}", "cafe\u{301}"], removing: []))
    #expect(story.ticket.tags.count == 2)
    story.given(.tag(adding: [], removing: ["cafe\u{301}"]))
    #expect(story.ticket.tags.map { Array($0.utf8).count } == [5])
  }

  @Test func `attachments are held to number, sum and ending`() {
    var story = Scenario.asked()
    func file(_ name: String, _ size: Int) -> File {
      File(name: name, type: "application/pdf", size: size, digest: nil, bytes: nil)
    }
    func sends(_ files: [File]) -> Refusal.Rule? {
      story.when(.reply("The manual.", on: .buyerSellerMessaging, attachments: files)).refusal?.rule
    }
    #expect(sends([file("a.pdf", 5_000_000), file("b.pdf", 5_000_001)]) == .limitExceeded)
    #expect(sends([file("a.mp4", 1)]) == .limitExceeded)
    #expect(sends(Array(repeating: file("a.pdf", 1), count: 51)) == .limitExceeded)
    #expect(sends([file("a.pdf", .max), file("b.pdf", .max), file("c.pdf", 2)]) == .limitExceeded)
    #expect(sends([file("a.pdf", -1)]) == .limitExceeded)
    #expect(sends([file("a.pdf", 5_000_000), file("b.pdf", 5_000_000)]) == nil)
  }

  @Test func `mail off the official channel carries 25 MiB of anything`() {
    var story = Scenario()
    story.given(.receive(Arrival(.mail(order: nil))), by: .intake)
    func file(_ size: Int) -> [File] {
      [File(name: "a.zip", type: "application/zip", size: size, digest: nil, bytes: nil)]
    }
    story.when(.reply("The files.", on: .email, attachments: file(26_214_401))).refused(.limitExceeded)
    story.when(.reply("The files.", on: .email, attachments: file(26_214_400))).then("message.sent")
  }

  @Test func `a full ticket takes mail, receipts and deadlines, and nothing else`() {
    var story = Scenario.asked()
    let reply = story.given(.reply("We are looking into it.", on: .buyerSellerMessaging))
    story.limits.entries = story.ticket.entryCount
    story.when(.note("One more.")).refused(.limitExceeded)
    story.buyerWrites("Hello?")
    story.accept(reply)
    story.wait(.hours(13))
    story.when(.sweep, by: .timer).then("deadline.warned")
  }
}
