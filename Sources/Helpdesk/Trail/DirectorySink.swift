public import Foundation

/// Keeps checkpoints as files: `checkpoint` is the newest, and each one stands under its size as well.
///
/// The directory belongs on another machine than the desk, or on a medium that only grows.
public struct DirectorySink: CheckpointSink {
  /// The directory the notes go to.
  public let directory: URL

  /// Names the directory; it is made with the first checkpoint.
  public init(directory: URL) { self.directory = directory }

  /// Writes the note under its size, then as `checkpoint`, each in one step.
  ///
  /// - Parameters:
  ///   - note: The signed note, as bytes.
  ///   - size: How many leaves it covers.
  /// - Throws: The file system's error where a file cannot be written.
  public func publish(_ note: [UInt8], size: Int64) async throws {
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let bytes = Data(note)
    try bytes.write(to: directory.appending(path: "checkpoint.\(size)"), options: .atomic)
    try bytes.write(to: directory.appending(path: "checkpoint"), options: .atomic)
  }
}
