public import Foundation
public import Helpdesk

/// A desk in a folder of its own, with a clock that a test sets; both go when it goes.
public final class TemporaryDesk: Sendable {
  /// The folder with the desk's files.
  public let folder: URL
  /// The desk's file.
  public let file: URL
  /// The clock the desk reads.
  public let clock: SimulatedClock
  /// The desk.
  public let desk: Desk

  /// Noon of 2 March 2026, UTC: a Monday.
  public static let start = Timestamp(milliseconds: 1_772_452_800_000)

  /// Creates a desk of the shop Brightnest on the German store.
  ///
  /// - Parameters:
  ///   - start: What the clock shows.
  ///   - configuration: What the desk is told about itself; its clock is simulated whatever it says.
  ///   - options: Settings of the process.
  public init(
    at start: Timestamp = TemporaryDesk.start, as configuration: DeskConfiguration = .brightnest,
    options: Desk.Options = .init()
  ) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "helpdesk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = folder.appending(path: "desk.sqlite")
    clock = SimulatedClock(start)
    var simulated = configuration
    simulated.isSimulated = true
    desk = try await Desk.create(at: file, as: simulated, clock: .simulated(clock), options: options)
  }

  deinit {
    // The desk closes its file as it goes.
    try? FileManager.default.removeItem(at: folder)
  }

  /// Where a test's outgoing messages are put.
  public var spool: SpoolTransport { SpoolTransport(directory: folder.appending(path: "spool")) }
}

extension DeskConfiguration {
  /// The shop Brightnest on the German store, with one support address and one support number.
  public static let brightnest = DeskConfiguration(
    origin: "brightnest.example/helpdesk/test", home: .amazonGermany,
    supportAddresses: ["support@brightnest.example"], supportPhones: ["+49 30 5550 0100"],
    ownAddresses: ["marketplace@brightnest.example"], isSimulated: true)
}
