public import Foundation
import HelpdeskStore
import HelpdeskTrail

extension Desk {
  /// Opens the desk at `file`, or creates it where there is none.
  ///
  /// - Parameters:
  ///   - file: The desk's SQLite file.
  ///   - configuration: What a new desk is told about itself; an existing one keeps what it was told.
  ///   - clock: Where the time comes from.
  ///   - options: Settings of this process.
  /// - Throws: ``DeskError`` where the file cannot be opened, ``Refusal`` of the rule `desk.locked` where
  ///   another
  ///   process writes it.
  public static func open(
    at file: URL, as configuration: DeskConfiguration, clock: DeskClock = .system,
    options: Options = Options()
  ) async throws -> Desk {
    if FileManager.default.fileExists(atPath: file.path) {
      return try await open(at: file, clock: clock, options: options)
    }
    return try await create(at: file, as: configuration, clock: clock, options: options)
  }

  /// Opens an existing desk.
  ///
  /// - Parameters:
  ///   - file: The desk's SQLite file.
  ///   - readOnly: Whether to open it beside a process that writes it.
  ///   - clock: Where the time comes from; a simulated one needs a desk created with one.
  ///   - options: Settings of this process.
  /// - Throws: ``DeskError`` where the file cannot be opened, ``Refusal`` of the rule `desk.locked` where
  ///   another
  ///   process writes it.
  public static func open(
    at file: URL, readOnly: Bool = false, clock: DeskClock = .system, options: Options = Options()
  ) async throws -> Desk {
    let desk = try translatingStoreErrors {
      var store = try DeskStore.open(at: file.path, readOnly: readOnly)
      do {
        let state = try store.read { DeskState(folding: try $0.deskEvents()) }
        // A file without a first event was left by a creation that broke off.
        guard state.entryCount > 0 else { throw DeskError.notADesk }
        guard state.isSimulated || !clock.isSimulated else { throw DeskError.clockNotSimulated }
        let key = options.publicKey ?? options.signer?.publicKey
        let doubt = try store.doubt(publicKey: key, pinned: options.pinnedCheckpoint)
        if doubt != nil, !readOnly {
          try store.close()
          store = try DeskStore.open(at: file.path, readOnly: true)
        }
        return try Desk(
          store: store, clock: state.isSimulated ? clock.ifSimulated : clock, options: options, doubt: doubt)
      } catch {
        try? store.close()
        throw error
      }
    }
    await desk.finishBrokenErasure()
    await desk.issuer?.start()
    return desk
  }

  /// Creates a desk with the built-in macros.
  ///
  /// - Parameters:
  ///   - file: Where its SQLite file shall be; nothing may be there.
  ///   - configuration: What the desk is told about itself.
  ///   - clock: Where the time comes from.
  ///   - options: Settings of this process.
  /// - Throws: ``DeskError`` where the file cannot be made or the origin is malformed.
  public static func create(
    at file: URL, as configuration: DeskConfiguration, clock: DeskClock = .system,
    options: Options = Options()
  ) async throws -> Desk {
    guard Origin.isValid(configuration.origin) else { throw DeskError.malformedOrigin }
    guard configuration.isSimulated || !clock.isSimulated else { throw DeskError.clockNotSimulated }
    let desk = try translatingStoreErrors {
      let store = try DeskStore.create(at: file.path, secret: RandomBytes.make(count: 32))
      return try Desk(
        store: store, clock: configuration.isSimulated ? clock.ifSimulated : clock, options: options)
    }
    do {
      try await desk.perform(
        .create(
          origin: configuration.origin, home: configuration.home, addresses: configuration.addresses,
          isSimulated: configuration.isSimulated, macros: Macro.builtIn),
        by: .setup)
    } catch {
      // The file is of this call's making and holds nothing yet.
      try? await desk.close()
      for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + suffix) }
      throw error
    }
    await desk.issuer?.start()
    return desk
  }
}

extension DeskClock {
  /// The clock of a simulated desk: the one given, else one that shows the desk's last moment.
  fileprivate var ifSimulated: DeskClock { isSimulated ? self : .simulated(SimulatedClock()) }
}

extension DeskState {
  /// Folds the desk's own stream.
  init(folding events: [StoredDeskEvent]) {
    self.init()
    for stored in events { apply(stored.event) }
  }
}
