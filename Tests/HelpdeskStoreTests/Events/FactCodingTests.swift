import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail
import Testing

@Suite struct FactCodingTests {
  @Test(arguments: SampleFacts.all)
  func `a fact reads back as it was written`(fact: Fact) throws {
    let encoded = try EncodedFact(encoding: fact)
    #expect(try Fact(decoding: encoded) == fact.withDigests)
    #expect(encoded.type == fact.name)
  }

  @Test(arguments: SampleFacts.deskFacts)
  func `a fact of the desk reads back as it was written`(fact: DeskFact) throws {
    let encoded = try EncodedFact(encoding: fact)
    #expect(try DeskFact(decoding: encoded) == fact)
    #expect(encoded.type == fact.name)
  }

  @Test func `every fact has a shape and a sample`() {
    let sampled = Set(SampleFacts.all.map(\.name))
    #expect(Set(Fact.shapes.keys.map(\.type)) == sampled)
    #expect(sampled.count == 30)
    let desk = Set(SampleFacts.deskFacts.map(\.name))
    #expect(Set(DeskFact.shapes.keys.map(\.type)) == desk)
    #expect(desk.count == 12)
  }

  @Test(arguments: SampleFacts.all)
  func `a fact whose content is erased still reads`(fact: Fact) throws {
    let encoded = try EncodedFact(encoding: fact)
    let erased = EncodedFact(
      type: encoded.type, version: encoded.version, fields: encoded.fields, content: [])
    let read = try Fact(decoding: erased)
    #expect(read.name == fact.name)
    let again = try EncodedFact(encoding: read)
    #expect(again.content.isEmpty)
    let count = erased.fields.filter { $0.key == "attachments" }
    #expect(Set(again.fields).union(count) == Set(erased.fields))
  }

  @Test(arguments: SampleFacts.all)
  func `no field of a leaf holds what is personal`(fact: Fact) throws {
    let fields = try EncodedFact(encoding: fact).fields
    let bytes = try CanonicalValue.object(fields).canonicalBytes()
    #expect(!String(decoding: bytes, as: UTF8.self).contains(SampleFacts.marker))
  }

  @Test(arguments: SampleFacts.deskFacts)
  func `no field of the desk's leaves holds what is personal`(fact: DeskFact) throws {
    let fields = try EncodedFact(encoding: fact).fields
    let bytes = try CanonicalValue.object(fields).canonicalBytes()
    #expect(!String(decoding: bytes, as: UTF8.self).contains(SampleFacts.marker))
  }

  @Test func `the order of a message outlives its id`() throws {
    let encoded = try EncodedFact(encoding: .messageReceived(SampleFacts.received))
    let erased = EncodedFact(type: encoded.type, version: 1, fields: encoded.fields, content: [])
    guard case .messageReceived(let message) = try Fact(decoding: erased) else {
      Issue.record("another fact")
      return
    }
    #expect(message.order == OrderContext(id: nil, fulfilment: .fba, phase: .delivered))
  }

  @Test func `a flood of waived messages fits one leaf`() throws {
    let entries = Array(0..<90_000)
    let fact = Fact.responseWaived(entries: entries, reason: nil, isQuestionable: false)
    let encoded = try EncodedFact(encoding: fact)
    #expect(try CanonicalValue.object(encoded.fields).canonicalBytes().count < 100)
    #expect(try Fact(decoding: encoded) == fact)
  }

  @Test func `a thousand files fit one leaf`() throws {
    let file = Attachment(name: "a", type: "image/png", bytes: [1])
    var message = SampleFacts.received
    message.attachments = Array(repeating: file, count: 1_000)
    let encoded = try EncodedFact(encoding: .messageReceived(message))
    let commitment = Commitment(Hash.emptyRoot)
    let leaf = Leaf(
      log: TemporaryDesk.origin, index: 1 << 40, ticket: 1 << 40, sequence: 0, type: encoded.type,
      atMilliseconds: 1 << 50, actor: String(repeating: "a", count: 128), fields: encoded.fields,
      content: encoded.content.map { Leaf.ContentItem(name: $0.name, commitment: commitment) })
    #expect(try leaf.bytes().count <= Leaf.byteLimit)
    guard case .messageReceived(let read) = try Fact(decoding: encoded) else {
      Issue.record("another fact")
      return
    }
    #expect(read.attachments.count == 1_000)
    #expect(read.attachments.last?.digest == file.withDigest.digest)
  }
}
