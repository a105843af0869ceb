public import Foundation

/// Keeps checkpoints as files: `checkpoint` is the newest, and for each 65,536 leaves the last note over them
/// stays as `checkpoint.0`, `checkpoint.1` and so on.
///
/// The directory belongs on another machine than the desk, or on a medium that only grows.
public struct DirectorySink: CheckpointSink {
  /// The directory the notes go to.
  public let directory: URL

  /// Names the directory; it is made with the first checkpoint.
  public init(directory: URL) { self.directory = directory }

  /// How many leaves share a file that stays. Our own: 256 tiles of 256 hashes (C2SP tlog-tiles); a log of a
  /// million events leaves sixteen files.
  static let span: Int64 = 65_536

  /// Writes the note under the number of its span, then as `checkpoint`: each is on the disk before it takes
  /// the place of the one before.
  ///
  /// - Parameters:
  ///   - note: The signed note, as bytes.
  ///   - size: How many leaves it covers.
  /// - Throws: The file system's error where a file cannot be written.
  public func publish(_ note: [UInt8], size: Int64) async throws {
    let kept = directory.appending(path: "checkpoint.\(max(0, size - 1) / Self.span)")
    try DurableFile.write(note, to: kept)
    try DurableFile.write(note, to: directory.appending(path: "checkpoint"))
  }
}
