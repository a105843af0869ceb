import Foundation
import Helpdesk
import HelpdeskTesting
import Testing

@Suite struct DamagedFileTests {
  /// A closed desk of some fifty entries.
  private static func closedDesk() async throws -> DeskFolder {
    let folder = try DeskFolder()
    let desk = try await folder.create()
    let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
    for number in 0..<50 { try await desk.perform(.note("Note \(number)."), on: ticket, by: .mika) }
    try await desk.close()
    // A closed desk is whole in its one file.
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.file.path + suffix) }
    return folder
  }

  /// The error of opening; nil where it opens.
  private static func error(of folder: DeskFolder, readOnly: Bool = false) async -> DeskError? {
    do {
      try await folder.open(readOnly: readOnly).close()
      return nil
    } catch { return error as? DeskError }
  }

  @Test(arguments: [false, true])
  func `nothing there is told, and nothing is made`(readOnly: Bool) async throws {
    let folder = try DeskFolder()
    #expect(await Self.error(of: folder, readOnly: readOnly) == .missing)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.folder.path).isEmpty)
  }

  @Test(arguments: [
    Data(), Data("Dear diary".utf8), Data(count: 4_096), Data("SQLite format 3\0".utf8) + Data(count: 4_080),
  ])
  func `a file that is no desk is left as it is`(content: Data) async throws {
    let folder = try DeskFolder()
    try content.write(to: folder.file)
    #expect(await Self.error(of: folder) == .notADesk)
    #expect(await Self.error(of: folder, readOnly: true) == .notADesk)
    #expect(try Data(contentsOf: folder.file) == content)
    await #expect(throws: DeskError.exists) { try await folder.create() }
    #expect(try Data(contentsOf: folder.file) == content)
  }

  @Test func `a folder in place of the file, a file in place of the folder`() async throws {
    let folder = try DeskFolder()
    try FileManager.default.createDirectory(at: folder.file, withIntermediateDirectories: false)
    #expect(await Self.error(of: folder) != nil)
    await #expect(throws: DeskError.exists) { try await folder.create() }
    let below = try DeskFolder()
    try Data().write(to: below.file)
    await #expect(throws: DeskError.self) {
      try await Desk.create(at: below.file.appending(path: "desk.sqlite"), as: .brightnest)
    }
    await #expect(throws: DeskError.self) {
      try await Desk.create(at: below.folder.appending(path: "none/desk.sqlite"), as: .brightnest)
    }
  }

  @Test func `a newer schema is politely refused`() async throws {
    let folder = try await Self.closedDesk()
    let handle = try FileHandle(forUpdating: folder.file)
    // SQLite keeps user_version at byte 60, its highest byte first.
    try handle.seek(toOffset: 60)
    try handle.write(contentsOf: Data([0, 0, 0, 99]))
    try handle.close()
    for readOnly in [false, true] {
      guard case .newerSchema(let found, let known) = await Self.error(of: folder, readOnly: readOnly) else {
        Issue.record("\(String(describing: await Self.error(of: folder, readOnly: readOnly)))")
        continue
      }
      #expect(found == 99 && known < 99)
    }
  }

  @Test func `a file cut short is told, wherever it was cut`() async throws {
    let source = try await Self.closedDesk()
    let whole = try Data(contentsOf: source.file)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<30 {
      let folder = try DeskFolder()
      let cut = Int.random(in: 0..<whole.count - 4_096, using: &generator)
      try whole.prefix(cut).write(to: folder.file)
      do {
        let desk = try await folder.open()
        let isSound = try await desk.verifyTrail().isOK
        #expect(!isSound, "cut at \(cut)")
        try await desk.close()
      } catch { #expect(error is DeskError, "\(error)") }
    }
  }

  @Test func `bits that flip never bring the desk down`() async throws {
    let source = try await Self.closedDesk()
    let whole = try Data(contentsOf: source.file)
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<40 {
      let folder = try DeskFolder()
      var flipped = whole
      let place = Int.random(in: 0..<whole.count, using: &generator)
      flipped[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      try flipped.write(to: folder.file)
      do {
        // A desk that is let go closes itself.
        let desk = try await folder.open()
        _ = try await desk.verifyTrail()
        for row in try await desk.inbox(.all).rows { _ = try await desk.ticket(row.ticket) }
        _ = try await desk.search("note")
        _ = try await desk.receive(.relay("<2@relay.example>"))
        try await desk.close()
      } catch { #expect(error is DeskError || error is Refusal, "\(error)") }
    }
  }

  @Test(arguments: ["", "no blanks please", "über.example/helpdesk", "a+b", "plain"])
  func `a malformed origin makes no file`(origin: String) async throws {
    let folder = try DeskFolder()
    let configuration = DeskConfiguration(origin: origin, home: .amazonGermany)
    guard (try? await Desk.create(at: folder.file, as: configuration).close()) == nil else { return }
    #expect(!FileManager.default.fileExists(atPath: folder.file.path))
  }

  @Test func `a creation that breaks off leaves no desk behind`() async throws {
    let folder = try DeskFolder()
    var configuration = DeskConfiguration.brightnest
    configuration.origin = "brightnest.example/" + String(repeating: "x", count: 70_000)
    await #expect(throws: DeskError.self) { try await Desk.create(at: folder.file, as: configuration) }
    #expect(!FileManager.default.fileExists(atPath: folder.file.path))
    try await folder.create().close()
  }
}
