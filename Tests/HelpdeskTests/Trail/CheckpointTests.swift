import Foundation
import Helpdesk
import HelpdeskStore
import HelpdeskTesting
import HelpdeskTrail
import Testing

@Suite(.timeLimit(.minutes(2))) struct DeskCheckpointTests {
  private static func size(of desk: Desk) async throws -> Int64 { try await desk.trailHead().size }

  @Test func `the pace is that of the format`() {
    // trail.md §5.
    #expect(Desk.checkpointPace.events == 256 && Desk.checkpointPace.delay == .seconds(1))
  }

  @Test func `whoever follows the log is woken when his event is there, and not before`() async throws {
    let folder = try DeskFolder()
    let sink = RecordingSink()
    let desk = try await folder.create(options: Signing.options(sink: sink))
    let start = ContinuousClock.now
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    for number in 0..<60 {
      try await desk.perform(.note("Looked at it, round \(number)."), on: ticket, by: .mika)
    }
    let seconds = Int64((ContinuousClock.now - start).components.seconds)
    try await desk.close()
    // One at the end, and at most one begun in each second: 61 events are far from 256.
    #expect(await sink.notes.count <= Int(seconds) + 2)
  }

  @Test func `what is written is signed without anybody asking`() async throws {
    let folder = try DeskFolder()
    let sink = RecordingSink()
    let desk = try await folder.create(options: Signing.options(sink: sink))
    try await desk.takeIn(.relay("<1@relay.example>"))
    let size = try await Self.size(of: desk)
    await sink.waitForSize(size)
    let last = try #require(try await desk.lastCheckpoint())
    #expect(last.size == size)
    let key = try VerifierKey(Signing.key())
    for published in await sink.notes {
      let checkpoint = try Checkpoint(verifying: published.note, key: key)
      #expect(checkpoint.size == published.size)
    }
    try await desk.close()
  }

  @Test func `closing signs the tail, and opening signs what a killed process left unsigned`() async throws {
    let folder = try DeskFolder()
    let unsigned = try await folder.create()
    try await unsigned.takeIn(.relay("<1@relay.example>"))
    let size = try await Self.size(of: unsigned)
    #expect(try await unsigned.lastCheckpoint() == nil)
    try await unsigned.close()
    let sink = RecordingSink()
    let desk = try await folder.open(options: Signing.options(sink: sink))
    await sink.waitForSize(size)
    try await desk.perform(.note("Rang the workshop about it."), on: TicketID(rawValue: 1), by: .mika)
    try await desk.close()
    let reader = try await folder.open(readOnly: true)
    #expect(try await reader.lastCheckpoint()?.size == size + 1)
    try await reader.close()
  }

  @Test func `the same log is not signed twice`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create(options: Signing.options())
    let first = try await desk.checkpoint(by: .olga)
    let second = try await desk.checkpoint(by: .olga)
    #expect(first == second)
    try await desk.close()
  }

  @Test func `only an admin asks for a checkpoint, and only where somebody signs`() async throws {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    #expect(await refusedRule { try await desk.checkpoint(by: .mika) } == .permissionDenied)
    await #expect(throws: DeskError.noSigner) { try await desk.checkpoint(by: .olga) }
    try await desk.close()
  }

  @Test func `a signer that fails keeps nobody from working`() async throws {
    struct Silent: TrailSigner {
      let publicKey: [UInt8]
      func signature(over text: [UInt8]) async throws -> [UInt8] { throw CancellationError() }
    }
    let folder = try DeskFolder()
    var options = Desk.Options()
    options.signer = Silent(publicKey: try Signing.signer().publicKey)
    let desk = try await folder.create(options: options)
    try await desk.takeIn(.relay("<1@relay.example>"))
    #expect(try await desk.lastCheckpoint() == nil)
    try await desk.close()
  }

  /// A closed and signed desk, and its last note.
  private static func signedDesk() async throws -> (DeskFolder, note: [UInt8]) {
    let folder = try DeskFolder()
    let desk = try await folder.create(options: Signing.options())
    try await desk.takeIn(.relay("<1@relay.example>"))
    try await desk.close()
    let reader = try await folder.open(readOnly: true)
    let note = try #require(try await reader.lastCheckpoint()).note
    try await reader.close()
    return (folder, note)
  }

  private static func doubt(_ folder: DeskFolder, _ options: Desk.Options) async throws -> TrailDoubt? {
    let desk = try await folder.open(options: options)
    let doubt = desk.trailDoubt
    let refused = await refusedRule { try await desk.takeIn(.relay("<2@relay.example>")) }
    #expect((refused == .deskReadOnly) == (doubt != nil))
    try await desk.close()
    return doubt
  }

  @Test func `a desk that is as it was signed opens without a doubt`() async throws {
    let (folder, note) = try await Self.signedDesk()
    var options = try Signing.options()
    options.pinnedCheckpoint = note
    #expect(try await Self.doubt(folder, options) == nil)
  }

  @Test func `a note by another key opens the desk for reading only`() async throws {
    let (folder, _) = try await Self.signedDesk()
    var options = Desk.Options()
    options.signer = try Signing.signer(8)
    #expect(try await Self.doubt(folder, options) == .signature)
  }

  @Test func `an older file in its place is found out by a pinned checkpoint alone`() async throws {
    let (folder, _) = try await Self.signedDesk()
    let older = try folder.copiedFiles()
    let desk = try await folder.open(options: Signing.options())
    try await desk.perform(.note("Rang the workshop about it."), on: TicketID(rawValue: 1), by: .mika)
    let pinned = try await desk.checkpoint(by: .olga).note
    try await desk.close()
    var options = try Signing.options()
    options.pinnedCheckpoint = pinned
    #expect(try await Self.doubt(older, options) == .rolledBack)
    #expect(try await Self.doubt(folder, options) == nil)
  }

  @Test func `two histories from one state are found out by a pinned checkpoint`() async throws {
    let (folder, _) = try await Self.signedDesk()
    let twin = try folder.copiedFiles()
    let desk = try await folder.open(options: Signing.options())
    try await desk.perform(.note("Rang the workshop about it."), on: TicketID(rawValue: 1), by: .mika)
    let pinned = try await desk.checkpoint(by: .olga).note
    try await desk.close()
    let other = try await twin.open(options: Signing.options())
    try await other.perform(.note("Nobody rang anybody at all."), on: TicketID(rawValue: 1), by: .mika)
    try await other.close()
    var options = try Signing.options()
    options.pinnedCheckpoint = pinned
    #expect(try await Self.doubt(twin, options) == .forked)
  }

  @Test func `a pinned note of another log is none`() async throws {
    let (folder, _) = try await Self.signedDesk()
    let foreign = try Checkpoint(origin: "other.example/helpdesk", size: 1, root: .emptyRoot)
    var options = try Signing.options()
    options.pinnedCheckpoint = try await foreign.signed(by: Signing.signer()).bytes
    #expect(try await Self.doubt(folder, options) == .pinnedUnreadable)
    options.pinnedCheckpoint = Array("no note".utf8)
    #expect(try await Self.doubt(folder, options) == .pinnedUnreadable)
  }

  @Test(arguments: ["other.example/helpdesk", DeskConfiguration.brightnest.origin, "brightnest.example/e9"])
  func `nobody gives the log a name that is not the next one`(origin: String) async throws {
    let (folder, _) = try await Self.signedDesk()
    let desk = try await folder.open()
    let size = try await Self.size(of: desk)
    await #expect(throws: DeskError.malformedOrigin) {
      try await desk.perform(
        .continueLog(origin: origin, previousNote: [UInt8](repeating: 0, count: 32)), by: .olga)
    }
    #expect(try await Self.size(of: desk) == size)
    try await desk.close()
    #expect(try await Self.doubt(folder, Signing.options()) == nil)
  }

  @Test func `every doubt says what to do`() {
    #expect(TrailDoubt.allCases.allSatisfy { $0.description.contains("verify the trail") })
    #expect(Set(TrailDoubt.allCases.map(\.description)).count == TrailDoubt.allCases.count)
  }

  @Test func `a restored desk goes on under a new name, and its tickets verify under it`() async throws {
    let (folder, _) = try await Self.signedDesk()
    let desk = try await folder.open()
    #expect(await refusedRule { try await desk.continueTrail(by: .mika) } == .permissionDenied)
    let origin = try await desk.continueTrail(by: .olga)
    #expect(origin == DeskConfiguration.brightnest.origin + "/e2")
    try await desk.close()
    let signing = try await folder.open(options: Signing.options())
    await #expect(throws: DeskError.signerInUse) { try await signing.continueTrail(by: .olga) }
    try await signing.close()
    let again = try await folder.open(options: Signing.options())
    #expect(again.trailDoubt == nil)
    try await again.perform(.note("Went on after the restore."), on: TicketID(rawValue: 1), by: .mika)
    let bundle = try await again.evidence(for: TicketID(rawValue: 1), by: .olga)
    let report = try EvidenceBundle.verify(bundle, key: Signing.key(of: origin))
    #expect(report.isVerified, "\(report.problems)")
    #expect(report.checkpoint?.origin == origin)
    #expect(try !EvidenceBundle.verify(bundle, key: Signing.key()).isVerified)
    let trail = try await again.verifyTrail(key: VerifierKey(Signing.key(of: origin)))
    #expect(trail.isOK, "\(trail.problems)")
    try await again.close()
  }
}
