public import Foundation

/// Puts each message as a file into a directory, from which another program sends it.
///
/// A message counts as accepted once its file is on the disk under its final name.
public struct SpoolTransport: Transport {
  /// The directory the files go to.
  public let directory: URL
  /// `spool`.
  public let name = "spool"

  /// Names the directory; it is made with the first message.
  public init(directory: URL) { self.directory = directory }

  /// Writes the message as `TICKET-ENTRY.eml`: flushed, then renamed, then the directory flushed.
  ///
  /// - Throws: ``TransportFailure/temporary`` where the file cannot be written.
  public func send(_ message: OutboundMessage) async throws {
    let name = "\(message.entry.ticket.rawValue)-\(message.entry.number)"
    let draft = directory.appending(path: ".\(name).part")
    do {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
      try Data(SpoolFile(message).bytes).write(to: draft)
      try Self.flush(draft)
      guard rename(draft.path, directory.appending(path: "\(name).eml").path) == 0 else {
        throw TransportFailure.temporary
      }
      try Self.flush(directory)
    } catch { throw TransportFailure.temporary }
  }

  private static func flush(_ url: URL) throws {
    let descriptor = open(url.path, O_RDONLY)
    guard descriptor >= 0 else { throw TransportFailure.temporary }
    defer { _ = Foundation.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw TransportFailure.temporary }
  }
}
