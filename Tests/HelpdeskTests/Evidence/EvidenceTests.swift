import Foundation
import Helpdesk
import HelpdeskTesting
import HelpdeskTrail
import Testing

@Suite struct EvidenceTests {
  private static func told(
    _ body: (Desk, TicketID, DeskFolder) async throws -> Void
  ) async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create(options: Signing.options())
    try await body(desk, desk.tellBlender(), folder)
    try await desk.close()
  }

  @Test func `the bundle of a whole migration verifies on a stranger's machine`() async throws {
    try await Self.told { desk, ticket, _ in
      let bundle = try await desk.evidence(for: ticket, by: .mika)
      let report = try EvidenceBundle.verify(bundle, key: Signing.key())
      #expect(report.isVerified, "\(report.problems)")
      #expect(report.ticket == ticket.rawValue)
      #expect(report.eventCount == (try await desk.entryCount(ticket)))
      #expect(!report.content.isEmpty && report.content.allSatisfy { $0.state == .verified })
      let macros = try EvidenceBundle(bytes: bundle).macros
      #expect(macros.count == 2, "the notice and the summary")
      #expect(try await desk.present(ticket).status == .closed(.refund))
    }
  }

  @Test func `a bundle of another key or origin is not believed`() async throws {
    try await Self.told { desk, ticket, _ in
      let bundle = try await desk.evidence(for: ticket, by: .mika)
      #expect(try !EvidenceBundle.verify(bundle, key: Signing.key(8)).isVerified)
      #expect(try !EvidenceBundle.verify(bundle, key: Signing.key(of: "other.example")).isVerified)
      #expect(throws: MalformedKey.self) { try EvidenceBundle.verify(bundle, key: "no key") }
    }
  }

  @Test func `the marketplace's view withholds what is internal or external`() async throws {
    try await Self.told { desk, ticket, _ in
      let bundle = try await desk.evidence(for: ticket, scope: .officialOnly, by: .mika)
      let report = try EvidenceBundle.verify(bundle, key: Signing.key())
      #expect(report.isVerified, "\(report.problems)")
      let text = String(decoding: bundle, as: UTF8.self)
      func holds(_ words: String) -> Bool {
        // Content stands as base64 of whole pieces, so a piece is looked for by its own.
        text.contains(Data(words.utf8).base64EncodedString())
      }
      #expect(holds("The blender grinds <b>loudly</b>. I filmed it, how do I send it?"))
      #expect(holds("The film of the grinding motor has 22 MB, over what messages carry."))
      #expect(holds("Refunded after seeing the film."))
      #expect(!holds("Jana sounded upset about the noise."))
      #expect(!holds("Here is the video of the blender."))
      #expect(report.content.contains { $0.state == .withheld })
    }
  }

  @Test func `every scope says of every event whether it is opened`() async throws {
    try await Self.told { desk, ticket, _ in
      for scope in EvidenceScope.allCases {
        let bundle = try await desk.evidence(for: ticket, scope: scope, by: .olga)
        #expect(try EvidenceBundle.verify(bundle, key: Signing.key()).isVerified, "\(scope)")
      }
    }
  }

  @Test func `each export counts itself, and an older bundle stays valid`() async throws {
    try await Self.told { desk, ticket, _ in
      let first = try await desk.evidence(for: ticket, by: .mika)
      let second = try await desk.evidence(for: ticket, by: .mika)
      let counts = try [first, second].map { try EvidenceBundle(bytes: $0).events.count }
      #expect(counts[1] == counts[0] + 1)
      for bundle in [first, second] {
        #expect(try EvidenceBundle.verify(bundle, key: Signing.key()).isVerified)
      }
    }
  }

  @Test func `a bundle links to the checkpoint its reader holds`() async throws {
    try await Self.told { desk, ticket, _ in
      let held = try await desk.checkpoint(by: .olga).note
      let note = String(decoding: held, as: UTF8.self)
      let linked = try await desk.evidence(for: ticket, since: held, by: .mika)
      #expect(try EvidenceBundle.verify(linked, key: Signing.key(), held: note).isVerified)
      let loose = try await desk.evidence(for: ticket, by: .mika)
      #expect(try !EvidenceBundle.verify(loose, key: Signing.key(), held: note).isVerified)
    }
  }

  @Test func `a note that is none of this log's is refused before anything is recorded`() async throws {
    try await Self.told { desk, ticket, _ in
      let size = try await desk.trailHead().size
      let foreign = try Checkpoint(origin: "other.example/helpdesk", size: 1, root: .emptyRoot)
      let forked = try Checkpoint(origin: DeskConfiguration.brightnest.origin, size: 1, root: .emptyRoot)
      let ahead = try Checkpoint(origin: DeskConfiguration.brightnest.origin, size: 9_999, root: .emptyRoot)
      var notes = [Array("no note".utf8)]
      for checkpoint in [foreign, forked, ahead] {
        notes.append(try await checkpoint.signed(by: Signing.signer()).bytes)
      }
      for note in notes {
        await #expect(throws: DeskError.heldCheckpointForeign) {
          try await desk.evidence(for: ticket, since: note, by: .mika)
        }
      }
      #expect(try await desk.trailHead().size == size)
    }
  }

  @Test func `an entry that is not there has no proof, whatever its number`() async throws {
    try await Self.told { desk, ticket, _ in
      for entry in [
        EntryID(ticket: ticket, number: 10_000), EntryID(ticket: ticket, number: .max),
        EntryID(ticket: TicketID(rawValue: .max), number: 0),
      ] {
        await #expect(throws: DeskError.noSuchEntry(entry)) { try await desk.proof(of: entry) }
      }
    }
  }

  @Test func `a viewer exports nothing, and without a signer nobody does`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    await #expect(throws: DeskError.noSigner) { try await desk.evidence(for: ticket, by: .mika) }
    try await desk.close()
    let signing = try await folder.open(options: Signing.options())
    let viewer = Principal(id: "human:vera", role: .viewer)
    #expect(
      await refusedRule { _ = try await signing.evidence(for: ticket, by: viewer) } == .permissionDenied)
    let auditor = Principal(id: "human:ada", role: .auditor)
    await #expect(throws: Never.self) { _ = try await signing.evidence(for: ticket, by: auditor) }
    try await signing.close()
  }

  @Test func `one event proves itself to other people's tools`() async throws {
    try await Self.told { desk, ticket, folder in
      let key = try VerifierKey(Signing.key())
      for number in 0..<3 {
        let entry = EntryID(ticket: ticket, number: number)
        let proof = try LogProof(bytes: try await desk.proof(of: entry))
        let leaf = try folder.leaf(entry)
        #expect(throws: Never.self) { try proof.verify(leaf: leaf, key: key) }
        let other = try folder.leaf(EntryID(ticket: ticket, number: number + 1))
        #expect(throws: (any Error).self) { try proof.verify(leaf: other, key: key) }
      }
      let none = EntryID(ticket: ticket, number: 999)
      await #expect(throws: DeskError.noSuchEntry(none)) { try await desk.proof(of: none) }
    }
  }
}
