import Foundation
import Helpdesk
import HelpdeskStore
import HelpdeskTesting
import Testing

/// A folder for one desk that a test opens, closes and opens again.
final class DeskFolder: Sendable {
  let folder: URL
  let file: URL
  let clock: SimulatedClock

  init(at start: Timestamp = TemporaryDesk.start) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "helpdesk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = folder.appending(path: "desk.sqlite")
    clock = SimulatedClock(start)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var spool: SpoolTransport { SpoolTransport(directory: folder.appending(path: "spool")) }

  func create(options: Desk.Options = .init()) async throws -> Desk {
    try await Desk.create(at: file, as: .brightnest, clock: .simulated(clock), options: options)
  }

  func open(readOnly: Bool = false, options: Desk.Options = .init()) async throws -> Desk {
    try await Desk.open(at: file, readOnly: readOnly, clock: .simulated(clock), options: options)
  }

  /// Every row of every projection, as a reader sees it beside whoever writes.
  func projections() throws -> [String] {
    let store = try DeskStore.open(at: file.path, readOnly: true)
    defer { try? store.close() }
    return try store.dumpProjections()
  }

  /// The bytes of a leaf, as a reader sees them beside whoever writes.
  func leaf(_ entry: EntryID) throws -> [UInt8] {
    let store = try DeskStore.open(at: file.path, readOnly: true)
    defer { try? store.close() }
    return try store.read { snapshot in
      try #require(try snapshot.leaf(of: entry)).leaf
    }
  }

  /// Copies the files of the desk as they lie, as a machine leaves them that stops in the middle.
  func copiedFiles() throws -> DeskFolder {
    let copy = try DeskFolder(at: clock.now ?? TemporaryDesk.start)
    for suffix in ["", "-wal"] {
      let source = URL(filePath: file.path + suffix)
      guard FileManager.default.fileExists(atPath: source.path) else { continue }
      try FileManager.default.copyItem(at: source, to: URL(filePath: copy.file.path + suffix))
    }
    return copy
  }
}

extension DeskFolder {
  /// Requires that a desk is whole: its trail verifies, and its projections are those a rebuild makes.
  func expectWhole(
    _ desk: Desk, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let report = try await desk.verifyTrail()
    #expect(report.problems.isEmpty, sourceLocation: sourceLocation)
    // The index is part of the projections, and follows the log only when asked or at rest.
    _ = try await desk.search("level")
    let before = try projections()
    try await desk.rebuild(by: .admin("olga"))
    #expect(try projections() == before, sourceLocation: sourceLocation)
  }
}
