import Foundation

/// A folder for the files of one measurement, which goes with it.
final class Scratch: Sendable {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "helpdesk-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A place in the folder.
  func file(_ name: String) -> URL { folder.appending(path: name) }

  /// Copies one of its files, which nobody has open.
  func copy(_ name: String, to other: String) throws -> URL {
    try FileManager.default.copyItem(at: file(name), to: file(other))
    return file(other)
  }
}
