import Foundation
import Helpdesk
import HelpdeskStore
import HelpdeskTesting
import HelpdeskTrail
import Testing

@Suite struct ErasureTests {
  /// Words of the blender's story that only its content holds, as they stand and as the index folds them.
  private static let personal = [
    "Jana Albers", "jana@marketplace", "305-1234567-7654321", "grinds", "loudly", "noise.mp4", "blender.png",
    "upset about the noise", "grinding motor", "jana.albers@post.example", "video of the blender",
    "faulty motor bearing", "Refunded after seeing", "motor is faulty", "Raw: Jana",
  ]

  /// Which of the words stand anywhere in the desk's files, whatever their case.
  private static func found(in folder: DeskFolder, _ words: [String] = personal) throws -> [String] {
    var files: [Data] = []
    let everything = try #require(
      FileManager.default.enumerator(at: folder.folder, includingPropertiesForKeys: nil))
    for case let file as URL in everything {
      if let bytes = try? Data(contentsOf: file) { files.append(bytes) }
    }
    #expect(files.count > 1)
    let lower = files.map { Data($0.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }) }
    return words.filter { word in lower.contains { $0.range(of: Data(word.lowercased().utf8)) != nil } }
  }

  /// The folder is to be kept for as long as the desk: it goes with its files.
  private static func closedBlender() async throws -> (DeskFolder, Desk, TicketID) {
    let folder = try DeskFolder()
    var options = try Signing.options()
    options.copies = [folder.spool]
    let desk = try await folder.create(options: options)
    let ticket = try await desk.tellBlender(spool: folder.spool)
    // The index is level before, so that there is something to forget.
    #expect(try await !desk.search("grinds").isEmpty)
    return (folder, desk, ticket)
  }

  @Test func `after erasing, no file of the desk holds the text`() async throws {
    let (folder, desk, ticket) = try await Self.closedBlender()
    #expect(try Self.found(in: folder).count == Self.personal.count, "the search must be able to find them")
    let erasing = try await desk.erase(ticket, reason: .request, by: .olga)
    #expect(erasing.count > 10 && erasing.entries.count == 1)
    #expect(try Self.found(in: folder) == [])
    try await desk.close()
    #expect(try Self.found(in: folder) == [])
  }

  @Test func `a search finds nothing of it, and other tickets stay`() async throws {
    let (folder, desk, ticket) = try await Self.closedBlender()
    let other = try await desk.takeIn(
      .relay("<9@relay.example>", from: "kim", order: "305-9999999-7654321", "My kettle grinds as well."))
    try await desk.erase(ticket, reason: .request, by: .olga)
    #expect(try await desk.search("grinds").map(\.entry.ticket) == [other])
    #expect(try await desk.search("305-1234567-7654321").isEmpty)
    #expect(try await desk.search("Albers").allSatisfy { $0.entry.ticket == other })
    try await folder.expectWhole(desk)
    try await desk.close()
  }

  @Test func `state, deadlines, trail and older bundles stay as they were`() async throws {
    let (folder, desk, ticket) = try await Self.closedBlender()
    let older = try await desk.evidence(for: ticket, by: .mika)
    let before = try await desk.present(ticket)
    try await desk.erase(ticket, reason: .retention, by: .olga)
    let after = try await desk.present(ticket)
    #expect(after.status == before.status && after.isErased)
    #expect(after.questions.map(\.due) == before.questions.map(\.due))
    #expect(after.questions.map(\.settlement) == before.questions.map(\.settlement))
    #expect(after.migrations.map(\.state) == before.migrations.map(\.state))
    #expect(after.outbound.mapValues(\.delivery) == before.outbound.mapValues(\.delivery))
    #expect(after.subject == nil && after.order?.id == nil && after.buyer == Buyer())
    #expect(try EvidenceBundle.verify(older, key: Signing.key()).isVerified)
    let newer = try await desk.evidence(for: ticket, by: .mika)
    let report = try EvidenceBundle.verify(newer, key: Signing.key())
    #expect(report.isVerified, "\(report.problems)")
    #expect(!report.content.isEmpty)
    for finding in report.content {
      guard case .erased = finding.state else {
        Issue.record("\(finding)")
        continue
      }
    }
    try await folder.expectWhole(desk)
    try await desk.close()
    let again = try await folder.open(options: Signing.options())
    #expect(try await again.present(ticket) == (try await again.ticket(ticket)?.ticket))
    try await again.close()
  }

  @Test func `every reader shows nothing where content was`() async throws {
    let (folder, desk, ticket) = try await Self.closedBlender()
    try await desk.erase(ticket, reason: .request, by: .olga)
    let view = try #require(try await desk.ticket(ticket))
    #expect(view.entries.allSatisfy { $0.text == nil && $0.attachments.allSatisfy { $0.name == nil } })
    let row = try #require(try await desk.inbox(.all).rows.first { $0.ticket == ticket })
    #expect(row.subject == nil && row.order == nil)
    #expect(try await desk.attachment(0, of: EntryID(ticket: ticket, number: 0)) == nil)
    try await folder.expectWhole(desk)
    try await desk.close()
  }

  @Test func `the same mail is known again, and the next one opens a ticket that follows`() async throws {
    let (folder, desk, ticket) = try await Self.closedBlender()
    try await desk.erase(ticket, reason: .request, by: .olga)
    let same = try await desk.receive(.relay("<1@relay.example>"))
    #expect(same.ticket == ticket && same.isDuplicate)
    let next = try await desk.receive(.relay("<5@relay.example>", "The blender is loud again."))
    let opened = try #require(next.ticket)
    #expect(opened != ticket)
    try await folder.expectWhole(desk)
    try await desk.close()
  }

  @Test func `what is owed keeps content from being erased`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create(options: Signing.options())
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    func rule() async -> Refusal.Rule? {
      await refusedRule { try await desk.erase(ticket, reason: .request, by: .olga) }
    }
    #expect(
      await refusedRule { try await desk.erase(ticket, reason: .request, by: .mika) } == .permissionDenied)
    #expect(await rule() == .eraseOpenWork, "a pending message")
    try await desk.perform(
      .reply("A new motor is on its way.", on: .buyerSellerMessaging), on: ticket, by: .mika)
    #expect(await rule() == .eraseOpenWork, "a message in the outbox")
    try await desk.deliver(through: ScriptedTransport())
    try await desk.perform(.hold(ticket, reason: "The court asked for it."), by: .lead("noor"))
    #expect(await rule() == .eraseHold)
    #expect(
      await refusedRule { try await desk.perform(.release(ticket, reason: nil), by: .lead("noor")) }
        == .permissionDenied)
    try await desk.perform(.release(ticket, reason: "The case is over."), by: .olga)
    #expect(await rule() == nil)
    #expect(try await desk.present(ticket).isErased)
    try await desk.close()
  }

  @Test func `a hold survives a restart, and its reason goes with the ticket`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create(options: Signing.options())
    let ticket = try await desk.tellBlender()
    try await desk.perform(.hold(ticket, reason: "Zephyrine of the court asked."), by: .olga)
    try await desk.close()
    let again = try await folder.open(options: Signing.options())
    #expect(await refusedRule { try await again.erase(ticket, reason: .request, by: .olga) } == .eraseHold)
    try await again.perform(.release(ticket, reason: "Zephyrine let it go."), by: .olga)
    try await again.erase(ticket, reason: .request, by: .olga)
    #expect(try Self.found(in: folder, ["Zephyrine"]) == [])
    #expect(try await again.verifyTrail(key: VerifierKey(Signing.key())).isOK)
    try await again.close()
  }

  @Test func `retention takes what is old and leaves what is young or owed`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create(options: Signing.options())
    let old = try await desk.tellBlender()
    let owed = try await desk.takeIn(.relay("<7@relay.example>", from: "kim", order: "305-9999999-7654321"))
    folder.clock.advance(by: .seconds(31 * 86_400))
    let young = try await desk.takeIn(.relay("<8@relay.example>", from: "lee", order: "305-8888888-7654321"))
    try await desk.answer(young)
    let run = try await desk.erase(olderThan: .seconds(30 * 86_400), by: .olga)
    #expect(run.erased.map(\.ticket).contains(old))
    #expect(!run.erased.map(\.ticket).contains(young))
    #expect(run.kept.map(\.ticket) == [owed])
    #expect(run.kept.first?.refusal.rule == .eraseOpenWork)
    let size = try await desk.trailHead().size
    let again = try await desk.erase(olderThan: .seconds(30 * 86_400), by: .olga)
    #expect(again.erased.isEmpty && again.kept.map(\.ticket) == [owed])
    #expect(try await desk.trailHead().size == size, "a run attempts nothing on what a rule keeps")
    #expect(
      await refusedRule { _ = try await desk.erase(olderThan: .seconds(0), by: .mika) } == .permissionDenied)
    try await folder.expectWhole(desk)
    try await desk.close()
  }

  @Test func `erasing twice records nothing twice`() async throws {
    let (folder, desk, ticket) = try await Self.closedBlender()
    try await desk.erase(ticket, reason: .request, by: .olga)
    let size = try await desk.trailHead().size
    let again = try await desk.erase(ticket, reason: .request, by: .olga)
    #expect(again.entries.isEmpty && again.count == 0)
    #expect(try await desk.trailHead().size == size)
    try await folder.expectWhole(desk)
    try await desk.close()
  }

  @Test func `a copy outside that could not be removed goes with the next run, or when the desk is opened`()
    async throws
  {
    for opensAgain in [false, true] {
      let folder = try DeskFolder()
      let copies = StubbornCopies(failures: 1)
      var options = try Signing.options()
      options.copies = [copies]
      var desk = try await folder.create(options: options)
      let ticket = try await desk.tellBlender()
      folder.clock.advance(by: .seconds(31 * 86_400))
      await #expect(throws: DeskError.copiesRemain) { try await desk.erase(by: .olga) }
      #expect(copies.erased.value.isEmpty)
      if opensAgain {
        try await desk.close()
        desk = try await folder.open(options: options)
      } else {
        #expect(try await desk.erase(by: .olga).erased.isEmpty)
      }
      #expect(copies.erased.value == [ticket])
      try await desk.erase(by: .olga)
      #expect(copies.calls.value == 2, "what is gone is not asked for again")
      try await folder.expectWhole(desk)
      try await desk.close()
    }
  }
}

/// A place that cannot be reached at first.
private final class StubbornCopies: OutsideCopies {
  let calls = Shared(0)
  let erased = Shared<Set<TicketID>>([])
  private let failures: Int

  init(failures: Int) { self.failures = failures }

  func erase(_ tickets: Set<TicketID>) async throws {
    calls.change { $0 += 1 }
    guard calls.value > failures else { throw StrangeError() }
    erased.change { $0.formUnion(tickets) }
  }
}
