import Foundation
import HelpdeskTrail
import Testing

@Suite struct EvidenceTests {
  /// The golden bundle: ticket 1 of the golden trail, its body opened.
  static func golden() throws -> EvidenceBundle {
    let tree = HashTree.stored(GoldenTrail.leaves.map { Hash.leaf($0) })
    var events = try [0, 2, 3, 4].map { (index: Int64) in
      EvidenceEvent(
        leaf: ProvenLeaf(
          index: index, bytes: GoldenTrail.leaves[Int(index)],
          proof: try tree.inclusionProof(of: index, at: 5).hashes))
    }
    events[0].openings = [
      Opening(name: "body", salt: try #require(CommitmentTests.salt), bytes: CommitmentTests.body)
    ]
    return EvidenceBundle(ticket: 1, checkpoint: GoldenTrail.checkpoint5, events: events)
  }

  @Test func `the golden bundle verifies`() throws {
    let report = EvidenceBundle.verify(try Self.golden().bytes(), key: try CheckpointTests.key())
    #expect(report.problems == [])
    #expect(report.isVerified)
    #expect(report.ticket == 1)
    #expect(report.eventCount == 4)
    #expect(report.checkpoint?.size == 5)
    #expect(report.content.map(\.entry) == [0, 0])
    #expect(report.content.map(\.name) == ["body", "subject"])
    #expect(report.content.map(\.state) == [.verified, .erased(by: 3)])
    #expect(report.content.map(\.state.name) == ["verified", "erased"])
  }

  @Test func `the published bundle is the golden one`() throws {
    guard let vectors = try SharedExamples.object(named: "trail-vectors.json") else { return }
    let published = try #require(vectors["bundle"] as? [String: Any])
    let json = try JSONSerialization.data(withJSONObject: published, options: [.withoutEscapingSlashes])
    #expect(try EvidenceBundle(bytes: Array(json)) == Self.golden())
    #expect(EvidenceBundle.verify(Array(json), key: try CheckpointTests.key()).isVerified)
  }

  @Test func `an honest bundle verifies whole, and withheld content is told`() throws {
    let notebook = try Notebook.brightnest()
    var bundle = try notebook.bundle()
    let whole = EvidenceBundle.verify(try bundle.bytes(), key: try notebook.key)
    #expect(whole.problems == [])
    #expect(whole.content.map(\.state) == [.verified, .verified, .verified])
    bundle.events[0].openings.removeLast()
    let part = EvidenceBundle.verify(try bundle.bytes(), key: try notebook.key)
    #expect(part.problems == [])
    #expect(part.content.map(\.state) == [.withheld, .verified, .verified])
  }

  @Test func `a bundle reads back as it was written`() throws {
    let notebook = try Notebook.brightnest()
    var bundle = try notebook.bundle()
    var macro = try notebook.macro(Notebook.wording, published: 0)
    macro.locked = try notebook.proven(4)
    bundle.macros = [macro]
    bundle.consistency = EvidenceConsistency(fromNote: try notebook.note(at: 3), proof: [.emptyRoot])
    let bytes = try bundle.bytes()
    #expect(try EvidenceBundle(bytes: bytes) == bundle)
    #expect(try EvidenceBundle(bytes: bytes).bytes() == bytes)
  }

  @Test func `the replay gets proved events only, and its problems count`() throws {
    let notebook = try Notebook.brightnest()
    var bundle = try notebook.bundle()
    bundle.macros = [try notebook.macro(Notebook.wording, published: 0)]
    let key = try notebook.key
    var seen: [String] = []
    let report = EvidenceBundle.verify(try bundle.bytes(), key: key) { evidence in
      seen = evidence.events.map(\.leaf.type)
      #expect(evidence.ticket == 1)
      #expect(evidence.events.map(\.openings.count) == [2, 1, 0])
      #expect(evidence.macros.map(\.canonical) == [Array(Notebook.wording.utf8)])
      #expect(evidence.macros.map(\.published.type) == ["macro.published"])
      let problem = EvidenceProblem(step: .replay, index: 3, description: "The rendering differs.")
      return ReplayVerdict(problems: [problem], isComplete: true)
    }
    #expect(report.isReplayed)
    #expect(!EvidenceBundle.verify(try bundle.bytes(), key: key).isReplayed, "nobody judged")
    #expect(seen == ["message.received", "message.sent", "ticket.exported"])
    #expect(report.problems.map(\.step) == [.replay])
    bundle.events.removeLast()
    _ = EvidenceBundle.verify(try bundle.bytes(), key: key) { _ in
      Issue.record("An incomplete bundle must not be replayed.")
      return .none
    }
  }

  @Test func `a checkpoint held before is linked by its proof`() throws {
    let notebook = try Notebook.brightnest()
    var bundle = try notebook.bundle()
    let key = try notebook.key
    for size in 1...notebook.size {
      bundle.consistency = EvidenceConsistency(
        fromNote: try notebook.note(at: size),
        proof: try notebook.tree.consistencyProof(from: size, to: notebook.size).hashes)
      let held = try notebook.checkpoint(at: size)
      #expect(EvidenceBundle.verify(try bundle.bytes(), key: key, held: held).problems == [])
      #expect(EvidenceBundle.verify(try bundle.bytes(), key: key).problems == [])
    }
    bundle.consistency = nil
    let none = try notebook.checkpoint(at: 0)
    let same = try notebook.checkpoint()
    #expect(EvidenceBundle.verify(try bundle.bytes(), key: key, held: none).problems == [])
    #expect(EvidenceBundle.verify(try bundle.bytes(), key: key, held: same).problems == [])
  }

  @Test func `an erasure is read from its event and written as it was`() throws {
    let leaf = try Leaf(bytes: GoldenTrail.leaves[3])
    let erasure = try #require(Erasure(leaf))
    #expect(erasure.reason == .retention)
    #expect(erasure.commitments.map(\.hash.hexadecimal) == [GoldenTrail.subjectCommitment])
    #expect(erasure.fields == leaf.fields)
    #expect(Erasure(try Leaf(bytes: GoldenTrail.leaves[2])) == nil)
    let one = Commitment(.emptyRoot)
    #expect(Erasure([], reason: .other) == nil)
    #expect(Erasure(Array(repeating: one, count: 1_000), reason: .request) != nil)
    #expect(Erasure(Array(repeating: one, count: 1_001), reason: .request) == nil)
  }

  @Test func `an erasure does not cover content that came after it`() throws {
    var notebook = Notebook()
    try notebook.append("message.received")
    let salt = try #require(Salt([UInt8](repeating: 9, count: 32)))
    let commitment = try Commitment(salt: salt, name: "body", bytes: [1])
    let fields = try #require(Erasure([commitment], reason: .other)).fields
    try notebook.append(Erasure.type, fields: fields)
    try notebook.append("message.received") {
      $0.content = [Leaf.ContentItem(name: "body", commitment: commitment)]
    }
    try notebook.export()
    let report = EvidenceBundle.verify(try notebook.bundle().bytes(), key: try notebook.key)
    #expect(report.problems == [])
    #expect(report.content.map(\.state) == [.withheld])
  }
}
