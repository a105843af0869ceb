import Foundation
import Helpdesk
import HelpdeskStore
import HelpdeskTrail
import Testing

/// Step 8 of verifying a bundle: what the proved events say (trail.md §6).
@Suite struct EvidenceReplayTests {
  @Test func `an honest excursion verifies whole`() async throws {
    var story = try ReplayStory.whole()
    try story.export()
    let report = try await story.log.report()
    #expect(report.problems == [])
    #expect(report.content.allSatisfy { $0.state == .verified })
    #expect(report.eventCount == story.ticket.entryCount)
  }

  @Test func `an event of a kind that nobody knows ends the judging, and the report says so`() async throws {
    var story = try ReplayStory.asked()
    try story.perform(.note("Lampe Nr. 4 aus dieser Lieferung."))
    try story.export()
    var log = story.log
    #expect(try await log.report().isReplayed)
    log.renames = [1: "moon.rose"]
    let report = try await log.report()
    #expect(report.problems == [] && !report.isReplayed)
  }

  @Test func `the published bundle verifies, though it tells no more than its bytes`() throws {
    guard let vectors = try SharedVectors.object() else { return }
    let bundle = try JSONSerialization.data(withJSONObject: try #require(vectors["bundle"]))
    // Slashes need no escape, and Foundation gives them one; both are JSON.
    let report = try EvidenceBundle.verify(Array(bundle), key: #require(vectors["vkey"] as? String))
    #expect(report.problems == [] && !report.isReplayed)
    #expect(report.content.map(\.state.name).sorted() == ["erased", "verified"])
  }

  @Test func `an honest bundle that withholds content verifies`() async throws {
    var story = try ReplayStory.whole()
    try story.export()
    var log = story.log
    log.opens = { _, _ in false }
    #expect(try await log.report().problems == [])
    for name in ["text", "slots", "note", "address", "order", "resolution", "buyer", "file"] {
      log.opens = { $1 != name }
      #expect(try await log.report().problems == [], "without \(name)")
    }
  }

  @Test func `an honest ticket verifies once it is erased, and again afterwards`() async throws {
    var story = try ReplayStory.whole()
    try story.perform(
      .erase(.retention), by: .admin("ada"),
      erasing: [ContentCommitment(bytes: [UInt8](repeating: 1, count: 32))].compactMap(\.self))
    try story.export()
    try story.export()
    var log = story.log
    log.opens = { _, _ in false }
    #expect(try await log.report().problems == [])
  }

  @Test func `what a desk may do besides verifies as well`() async throws {
    var story = try ReplayStory.asked()
    try story.answer()
    try story.perform(.note("Lampe Nr. 4 aus dieser Lieferung."), by: .automation("sorter"))
    try story.perform(.reply("Wir melden uns.", on: .buyerSellerMessaging), by: .automation("sorter"))
    try story.accept(story.ticket.entryCount - 1)
    try story.buyerWrites("Danke!")
    try story.perform(.noResponseNeeded(entry: nil, reason: "Ein Dank."))
    try story.migrate(to: .justified)
    try story.perform(.migrate(.withdraw(reason: "Die Datei passt doch.")))
    try story.perform(
      .reply(
        macro: "resolution-summary", slots: ["outcome": "information", "text": "Lampe erklärt."],
        on: .buyerSellerMessaging))
    try story.accept(story.ticket.entryCount - 1)
    try story.claim()
    try story.claim(.aToZClosed)
    try story.perform(.close(.information, "Wir haben die Lampe erklärt."))
    try story.perform(.reopen(reason: "Noch eine Frage."))
    try story.perform(.sweep, by: .timer)
    try story.export()
    #expect(try await story.log.report().problems == [])
  }

  @Test func `a macro that is locked later proves what it gave since`() async throws {
    var story = try ReplayStory()
    let macro = Macro(id: "thanks", purpose: .answer, texts: [.german: "Vielen Dank für Ihre Nachricht."])
    try story.desk(.publish(macro, isLocked: false))
    try story.desk(.lock("thanks"))
    try story.buyerWrites()
    try story.perform(.reply(macro: "thanks", on: .buyerSellerMessaging))
    try story.export()
    #expect(try await story.log.report().problems == [])
    story.rewrite { lines in
      let lock = lines.lastIndex {
        if case .desk(let event) = $0 { event.fact == .macroLocked("thanks") } else { false }
      }
      if let lock { lines.append(lines.remove(at: lock)) }
    }
    try await Self.expect("published or locked after", in: story.log)
  }

  @Test(arguments: ReplayLie.all) func `a lie is named, and where it stands`(lie: ReplayLie) async throws {
    var story = try lie.tell()
    // An export is the last thing that happens; whatever the lie, the log's holder can write it.
    let count = story.ticket.entryCount + 1
    story.pretend(.ticketExported(count: count, isSimulated: true))
    try await Self.expect(lie.sentence, in: lie.bend(story.log))
  }

  @Test func `no lie is told twice under one name`() {
    #expect(Set(ReplayLie.all.map(\.name)).count == ReplayLie.all.count)
    #expect(ReplayLie.all.count >= 30)
  }

  @Test func `a key or a kept checkpoint that is none is refused`() async throws {
    var story = try ReplayStory.asked()
    try story.export()
    let bytes = try await story.log.bundle().bytes()
    #expect(throws: MalformedKey.self) { try EvidenceBundle.verify(bytes, key: "brightnest") }
    let key = try ReplayLog.verifierKey()
    #expect(throws: NoteError.self) { try EvidenceBundle.verify(bytes, key: key, held: "a note") }
    let note = try await story.log.bundle().checkpoint
    #expect(try EvidenceBundle.verify(bytes, key: key, held: note).isVerified)
    #expect(try !EvidenceBundle.verify(bytes, key: key, origin: "elsewhere.example").isVerified)
    #expect(try EvidenceBundle.verify([0x7B], key: key).problems.map(\.step) == [.format])
  }

  /// Expects a problem of the replay alone, with the sentence and an index in the log.
  private static func expect(
    _ sentence: String, in log: ReplayLog, at place: SourceLocation = #_sourceLocation
  ) async throws {
    let problems = try await log.report().problems
    #expect(
      problems.contains { $0.description.contains(sentence) && $0.index != nil },
      "\(problems.map(\.description))", sourceLocation: place)
    #expect(problems.allSatisfy { $0.step == .replay }, "\(problems)", sourceLocation: place)
  }
}
