import HelpdeskTrail
import Testing

@Suite struct EvidenceLieTests {
  @Test(arguments: BundleLie.all) func `a lying bundle is refused at the step it lies about`(lie: BundleLie)
    throws
  {
    let notebook = try Notebook.brightnest()
    let (bytes, held) = try lie.tell(notebook)
    let report = EvidenceBundle.verify(bytes, key: try notebook.key, held: held)
    #expect(!report.isVerified)
    #expect(report.problems.first?.step == lie.step, "\(report.problems)")
  }

  @Test(arguments: LogLie.all) func `a log that lies under a good signature is refused`(lie: LogLie) throws {
    var notebook = Notebook()
    try lie.write(&notebook)
    let report = EvidenceBundle.verify(try notebook.bundle().bytes(), key: try notebook.key)
    #expect(!report.isVerified)
    #expect(report.problems.first?.step == lie.step, "\(report.problems)")
  }

  @Test func `a bundle checked with another key or for another log is refused`() throws {
    var other = try Notebook.brightnest()
    let bytes = try other.bundle().bytes()
    #expect(
      EvidenceBundle.verify(bytes, key: try other.key, origin: "other.example").problems.map(\.step) == [
        .checkpoint
      ])
    other.seed = 8
    #expect(EvidenceBundle.verify(bytes, key: try other.key).problems.map(\.step) == [.checkpoint])
    other.origin = "other.example/helpdesk"
    #expect(EvidenceBundle.verify(bytes, key: try other.key).problems.map(\.step) == [.checkpoint])
  }

  @Test func `the log's name is compared by bytes`() throws {
    var notebook = Notebook()
    notebook.origin = "caf\u{E9}.example/helpdesk"
    try notebook.append("message.received") { $0.log = "cafe\u{301}.example/helpdesk" }
    try notebook.export()
    let report = EvidenceBundle.verify(try notebook.bundle().bytes(), key: try notebook.key)
    #expect(report.problems.map(\.step) == [.leaf])
  }

  @Test func `an event that stands before its predecessor in the log is refused`() throws {
    var honest = Notebook()
    try honest.append("note.added", ticket: 2)
    try honest.append("message.received") { $0.atMilliseconds = 1 }
    var liar = Notebook()
    try liar.append("message.sent") {
      $0.sequence = 1
      $0.previous = Hash.leaf(honest.leaves[1])
      $0.atMilliseconds = 1
    }
    let last = Hash.leaf(liar.leaves[0])
    try liar.append("message.received") {
      $0.sequence = 0
      $0.previous = nil
      $0.atMilliseconds = 1
    }
    try liar.append("ticket.exported", fields: [CanonicalMember("count", .integer(3))]) {
      $0.sequence = 2
      $0.previous = last
    }
    var bundle = try liar.bundle()
    bundle.events.swapAt(0, 1)
    let report = EvidenceBundle.verify(try bundle.bytes(), key: try liar.key)
    #expect(report.problems.map(\.description) == ["The event stands before its predecessor in the log."])
  }

  @Test func `nothing is told of the content when the events are not proved`() throws {
    let notebook = try Notebook.brightnest()
    var bundle = try notebook.bundle()
    bundle.events.removeLast()
    let report = EvidenceBundle.verify(try bundle.bytes(), key: try notebook.key)
    #expect(report.content.isEmpty)
  }

  @Test func `more than a thousand problems are not listed`() throws {
    let notebook = try Notebook.brightnest()
    var bundle = try notebook.bundle()
    bundle.events = Array(repeating: bundle.events[0], count: 1_200)
    for index in bundle.events.indices { bundle.events[index].leaf.index = 4 }
    let report = EvidenceBundle.verify(try bundle.bytes(), key: try notebook.key)
    #expect(report.problems.count == 1_000)
    #expect(report.eventCount == 1_200)
  }
}
