public import Foundation

/// Puts each message as a file into a directory, from which another program sends it.
///
/// A message counts as accepted once its file is on the disk under its final name.
public struct SpoolTransport: Transport {
  /// The directory the files go to.
  public let directory: URL
  /// `spool`.
  public let name = "spool"
  private let file: @Sendable (OutboundMessage) throws -> [UInt8]

  /// Names the directory; it is made with the first message.
  ///
  /// - Parameters:
  ///   - directory: The directory the files go to.
  ///   - file: Writes a message down; nil for plain RFC 5322 with UTF-8 headers. What it throws of
  ///     ``TransportFailure`` counts as the transport's.
  public init(directory: URL, file: (@Sendable (OutboundMessage) throws -> [UInt8])? = nil) {
    self.directory = directory
    self.file = file ?? { SpoolFile($0).bytes }
  }

  /// Writes the message as `TICKET-ENTRY.eml`: flushed, then renamed, then the directory flushed.
  ///
  /// - Throws: ``TransportFailure/temporary`` where the file cannot be written, else what writing the message
  ///   down came to.
  public func send(_ message: OutboundMessage) async throws {
    let name = "\(message.entry.ticket.rawValue)-\(message.entry.number)"
    do {
      try DurableFile.write(file(message), to: directory.appending(path: "\(name).eml"))
    } catch let failure as TransportFailure { throw failure } catch { throw TransportFailure.temporary }
  }
}

extension SpoolTransport: OutsideCopies {
  /// Removes the files of the tickets' messages, sent or not; a directory that is not there holds none.
  ///
  /// - Throws: The file system's error where a file cannot be removed.
  public func erase(_ tickets: Set<TicketID>) async throws {
    guard FileManager.default.fileExists(atPath: directory.path) else { return }
    for name in try FileManager.default.contentsOfDirectory(atPath: directory.path) {
      let number = name.drop { $0 == "." }.prefix { $0 != "-" }
      guard let ticket = Int64(number), tickets.contains(TicketID(rawValue: ticket)) else { continue }
      try FileManager.default.removeItem(at: directory.appending(path: name))
    }
    try DurableFile.flush(directory)
  }
}
