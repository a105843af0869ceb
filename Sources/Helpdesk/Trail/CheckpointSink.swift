/// A place outside the desk's file where its checkpoints are kept: what stands there, nobody who holds the file
/// alone can take back (trail.md §5).
public protocol CheckpointSink: Sendable {
  /// Keeps a checkpoint that the desk has stored; the same one may come twice.
  ///
  /// - Parameters:
  ///   - note: The signed note, as bytes.
  ///   - size: How many leaves it covers.
  /// - Throws: Whatever keeps it from being kept; the desk goes on and offers the next one.
  func publish(_ note: [UInt8], size: Int64) async throws
}
