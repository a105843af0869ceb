import Foundation

/// Files that are whole and on the disk before anybody is told of them.
enum DurableFile {
  /// Writes a file beside its place, flushes it, renames it into its place and flushes the directory.
  ///
  /// - Throws: The file system's error; the place then holds what it held before.
  static func write(_ bytes: [UInt8], to file: URL) throws {
    let directory = file.deletingLastPathComponent()
    let draft = directory.appending(path: ".\(file.lastPathComponent).part")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try Data(bytes).write(to: draft)
    try flush(draft)
    guard rename(draft.path, file.path) == 0 else { throw POSIXError(code) }
    try flush(directory)
  }

  /// Brings a file, or the names in a directory, to the disk.
  static func flush(_ url: URL) throws {
    let descriptor = open(url.path, O_RDONLY)
    guard descriptor >= 0 else { throw POSIXError(code) }
    defer { _ = Foundation.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw POSIXError(code) }
  }

  private static var code: POSIXErrorCode { POSIXErrorCode(rawValue: errno) ?? .EIO }
}
