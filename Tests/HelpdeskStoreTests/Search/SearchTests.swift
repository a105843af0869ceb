import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct SearchTests {
  private func desk(_ facts: [Fact]) throws -> TemporaryDesk {
    let desk = try TemporaryDesk()
    try desk.record(facts)
    try desk.catchUp()
    return desk
  }

  private func entries(_ desk: TemporaryDesk, _ query: String, limit: Int = 50) throws -> [Int] {
    try desk.store.read { try $0.search(query, limit: limit) }.map(\.entry.number).sorted()
  }

  @Test(arguments: [
    ("kettle", [0]), ("KETTLE", [0]), ("kettles", []), ("kett", []), ("kett*", [0]), ("leaks kettle", [0]),
    ("kettle toaster", []), ("uberhitzt", [1]), ("überhitzt", [1]), ("u\u{308}berhitzt", [1]),
    ("ÜBERHITZT", [1]),
    ("strasse", [1]), ("Straße", [1]), ("返品", [2]), ("品し", [2]), ("返", [2]), ("い", [2]), ("返し", []),
    ("ﾃｽﾄ", [2]), ("テスト", [2]), ("ｋｅｔｔｌｅ", [0]), ("305-1234567-7654321", [0]), ("305-1234567", [0]),
    ("1234567 305", [0]), ("1234567-305", []), ("k3j9d8@marketplace.amazon.de", [0]), ("k3j9d8", [0]),
    ("Jana Quist", [0]), ("Steckdose", [3]), ("garantiefall", [4]), ("rückruf", [5]), ("rechnung.pdf", [6]),
    ("brummt", [6]), ("換", [2]),
  ])
  func `words of any language, names and numbers are found`(query: String, expected: [Int]) throws {
    var filed = SampleFacts.bare
    filed.subject = "Es brummt"
    filed.attachments = [Attachment(name: "Rechnung.pdf", type: "application/pdf", bytes: [1])]
    let desk = try desk([
      .buyerWrites(
        "The kettle leaks.", alias: "k3j9d8@marketplace.amazon.de", order: "305-1234567-7654321",
        name: "Jana Quist"),
      .buyerWrites("Das Gerät überhitzt in der Hauptstraße, Straße 4."),
      .buyerWrites("返品したいテストです。交換でもいい"),
      .noteAdded(text: "Steckdose geprüft"),
      .ticketTagged(added: ["garantiefall"], removed: []),
      .callLogged(
        CallLogged(
          direction: .inbound, number: "+49 30 1", startedAt: Timestamp(rawValue: 1),
          endedAt: Timestamp(rawValue: 2),
          summary: "Rückruf zugesagt", joinsMigration: false, opening: nil, order: nil, marketplace: nil)),
      .messageReceived(filed),
    ])
    #expect(try entries(desk, query) == expected)
  }

  @Test(arguments: [
    "", " ", "\"", "\"\"\"", "*", "**", "a*b*", "AND", "OR NOT", "NEAR(a b)", "NOT", "(", ")", "words:",
    "words : x",
    "-", "^kettle", "{kettle}", "kettle\"", "'; DROP TABLE trail; --", "\u{0}", "a\u{0}b", "\u{202E}kettle",
    "👩‍👩‍👧‍👦", "%_",
    "\u{301}", "ﷺ", "𝔨𝔢𝔱𝔱𝔩𝔢", "\u{FFFF}", "+kettle +the", "\\", "kettle)", "🇩🇪*",
  ])
  func `whatever is typed, nothing breaks`(query: String) throws {
    let desk = try desk([.buyerWrites("The kettle leaks.")])
    _ = try entries(desk, query)
    #expect(try entries(desk, "kettle") == [0])
  }

  @Test(arguments: ["^kettle", "{kettle}", "kettle\"", "𝔨𝔢𝔱𝔱𝔩𝔢", "\u{202E}kettle", "(kettle"])
  func `signs around a word do not hide it`(query: String) throws {
    let desk = try desk([.buyerWrites("The kettle leaks.")])
    #expect(try entries(desk, query) == [0])
  }

  @Test func `a query of any length is answered`() throws {
    let desk = try desk([.buyerWrites("kettle " + String(repeating: "x", count: 300))])
    #expect(try entries(desk, String(repeating: "kettle ", count: 20_000)) == [0])
    #expect(try entries(desk, String(repeating: "返", count: 20_000)).isEmpty)
    #expect(try entries(desk, String(repeating: "x", count: 300)) == [0])
  }

  @Test func `what the index has not reached is found once it has caught up`() throws {
    let desk = try TemporaryDesk()
    for number in 1...5 { try desk.record([.noteAdded(text: "kettle")], on: Int64(number)) }
    #expect(try desk.store.read { try $0.search("kettle", limit: 9) }.isEmpty)
    #expect(try desk.store.catchUpSearch(limit: 3) == false)
    #expect(try desk.store.read { try $0.search("kettle", limit: 9) }.count == 2)
    #expect(try desk.store.catchUpSearch(limit: 4) == true)
    #expect(try desk.store.read { try $0.search("kettle", limit: 9) }.count == 5)
    #expect(try desk.store.read { try $0.search("kettle", limit: 2) }.count == 2)
    #expect(try desk.store.catchUpSearch() == true)
  }

  @Test func `the best hit comes first, and of equals the newest`() throws {
    let desk = try TemporaryDesk()
    try desk.record(
      [.noteAdded(text: "kettle and much else that is of no use to whoever looks for it")], on: 1)
    try desk.record([.noteAdded(text: "kettle kettle")], on: 2)
    try desk.record([.noteAdded(text: "kettle kettle")], on: 3)
    try desk.catchUp()
    let hits = try desk.store.read { try $0.search("kettle", limit: 9) }
    #expect(hits.map(\.entry.ticket.rawValue) == [3, 2, 1])
  }

  @Test func `beyond ten thousand hits the newest come first`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.noteAdded(text: "kettle kettle kettle")], on: 1)
    for ticket in 2...12 {
      try desk.record(Array(repeating: .noteAdded(text: "kettle"), count: 910), on: Int64(ticket))
    }
    try desk.catchUp()
    let hits = try desk.store.read { try $0.search("kettle", limit: 2) }
    #expect(hits.map(\.entry.path) == ["12/909", "12/908"])
  }

  @Test(
    arguments: [
      ("kettle", "The kettle leaks."), ("305-1", "The kettle leaks."), ("nothing", nil), ("subj", "subj"),
    ] as [(String, String?)])
  func `a snippet shows the hit, or else the beginning`(query: String, expected: String?) throws {
    let desk = try desk([.buyerWrites("The kettle leaks.", order: "order 305-1", subject: "subj")])
    let snippet = try desk.store.read { try $0.search(query, limit: 1) }.first?.snippet
    if query == "305-1" {
      #expect(snippet == "order 305-1")
    } else {
      #expect(snippet == expected)
    }
  }

  @Test(arguments: ["kettle", "蓋が"])
  func `a snippet of a long text is cut around the hit`(word: String) throws {
    let long = String(repeating: "filler words\n", count: 40)
    let desk = try desk([.buyerWrites(long + "the broken \(word) stands " + long)])
    let snippet = try #require(try desk.store.read { try $0.search(word, limit: 1) }.first?.snippet)
    #expect(snippet.contains(word) && snippet.hasPrefix("…") && snippet.hasSuffix("…"))
    #expect(snippet.count == 82 && !snippet.contains("\n"))
  }
}
