import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail
import Testing

@Suite struct UndecodableEventTests {
  private func encoded(
    _ type: String, version: Int64 = 1, _ fields: [CanonicalMember] = [], content: [String: String] = [:]
  ) -> EncodedFact {
    EncodedFact(
      type: type, version: version, fields: fields,
      content: content.map { EncodedFact.ContentBytes(name: $0.key, bytes: Array($0.value.utf8)) })
  }

  @Test func `an unknown type is named`() {
    #expect(throws: UndecodableEvent(type: "moon.rose", version: 1, problem: .unknownType)) {
      try Fact(decoding: encoded("moon.rose"))
    }
    #expect(throws: UndecodableEvent(type: "moon.rose", version: 1, problem: .unknownType)) {
      try DeskFact(decoding: encoded("moon.rose"))
    }
  }

  @Test func `an unknown version is named`() {
    #expect(throws: UndecodableEvent(type: "note.added", version: 2, problem: .unknownVersion)) {
      try Fact(decoding: encoded("note.added", version: 2))
    }
  }

  @Test(arguments: [
    ("ticket.prioritized", "priority", CanonicalValue.string("someday")),
    ("ticket.prioritized", "priority", .integer(1)),
    ("ticket.categorized", "category", .string("weather")),
    ("delivery.recalled", "entry", .integer(-1)),
    ("delivery.recalled", "entry", .string("1")),
    ("deadline.breached", "entry", .bool(true)),
    ("response.waived", "entries", .array([.array([.integer(0), .integer(9_007_199_254_740_991)])])),
    ("response.waived", "entries", .array([.array([.integer(2), .integer(1)])])),
    ("response.waived", "entries", .string("all")),
    ("ticket.assigned", "assignee", .array([])),
    ("ticket.closed", "outcome", .string("won")),
    ("message.copied", "sentAt", .string("now")),
    ("message.received", "channel", .string("pigeon")),
    ("message.sent", "channel", .string("pigeon")),
    ("notice.received", "kind", .string("rumour")),
    ("call.logged", "direction", .string("up")),
    ("migration.opened", "reason", .string("mood")),
    ("attempt.refused", "rule", .bool(true)),
    ("content.erased", "erases", .array([])),
    ("content.erased", "erases", .string("all")),
    ("content.erased", "erases", .array([.string("AQID")])),
    ("content.erased", "erases", .array(Array(repeating: .string(commitment), count: 1_001))),
    ("ticket.exported", "count", .integer(-1)),
    ("claim.opened", "kind", .string("rumour")),
    ("claim.opened", "deadline", .string("soon")),
    ("claim.closed", "outcome", .string("forgotten")),
    ("order.reported", "fulfilment", .string("drone")),
    ("order.reported", "deliveredAt", .bool(true)),
    ("ticket.exported", "count", .string("1")),
  ])
  func `a field of another kind is named and traps nothing`(type: String, key: String, value: CanonicalValue)
  {
    #expect(throws: UndecodableEvent(type: type, version: 1, problem: .field(key))) {
      try Fact(decoding: encoded(type, [CanonicalMember(key, value)]))
    }
  }

  static let commitment = Base64.encode([UInt8](repeating: 1, count: 32))

  @Test func `an erasure for an unknown reason is named`() {
    let fields = [
      CanonicalMember("erases", .array([.string(Self.commitment)])),
      CanonicalMember("reason", .string("because")),
    ]
    #expect(throws: UndecodableEvent(type: "content.erased", version: 1, problem: .field("reason"))) {
      try Fact(decoding: encoded("content.erased", fields))
    }
  }

  @Test(arguments: [
    ("hold.placed", "held", CanonicalValue.string("7")),
    ("hold.released", "held", .bool(true)),
    ("log.continued", "previousNote", .string(Base64.encode([UInt8](repeating: 1, count: 31)))),
    ("log.continued", "previousNote", .string("+")),
    ("mail.set-aside", "key", .integer(1)),
    ("enrolment.started", "store", .integer(1)),
    ("enrolment.ended", "store", .bool(true)),
  ])
  func `a field of the desk's of another kind is named`(type: String, key: String, value: CanonicalValue) {
    #expect(throws: UndecodableEvent(type: type, version: 1, problem: .field(key))) {
      try DeskFact(decoding: encoded(type, [CanonicalMember(key, value)]))
    }
  }

  @Test(arguments: Fact.shapes.keys.sorted { $0.type < $1.type })
  func `an empty leaf of any type is read or refused`(shape: FactShape) {
    let emptyIsFine = [
      "note.added", "ticket.assigned", "ticket.tagged", "ticket.reopened", "migration.ended",
      "migration.withdrawn", "claim.opened", "claim.closed", "order.reported",
    ]
    let read = Result { try Fact(decoding: encoded(shape.type)) }
    let isRead = (try? read.get()) != nil
    #expect(isRead == emptyIsFine.contains(shape.type))
  }

  @Test(arguments: ["[", "[]", "{\"added\":[1]}", "{ }"])
  func `content that is not what it should be is named`(tags: String) {
    #expect(throws: UndecodableEvent(type: "ticket.tagged", version: 1, problem: .content("tags"))) {
      try Fact(decoding: encoded("ticket.tagged", content: ["tags": tags]))
    }
  }

  @Test func `a text that is not UTF-8 is named`() {
    let fact = EncodedFact(
      type: "note.added", version: 1, fields: [], content: [.init(name: "text", bytes: [0xFF])])
    #expect(throws: UndecodableEvent(type: "note.added", version: 1, problem: .content("text"))) {
      try Fact(decoding: fact)
    }
  }

  @Test func `a published macro without its wording is refused`() throws {
    let published = try EncodedFact(encoding: SampleFacts.deskFacts[1])
    let erased = EncodedFact(type: published.type, version: 1, fields: published.fields, content: [])
    #expect(throws: UndecodableEvent(type: "macro.published", version: 1, problem: .content("macro"))) {
      try DeskFact(decoding: erased)
    }
  }
}
