import Foundation
import GRDB

extension DeskStore {
  /// How many bytes a desk's secret has: those of a SHA-256 key.
  package static let secretByteCount = 32

  /// Makes a desk: a file with its schema and its secret, and no event yet.
  ///
  /// - Parameters:
  ///   - path: Where; the folder must be there.
  ///   - secret: 32 random bytes, drawn by the host.
  /// - Throws: ``StoreError/exists`` where a file is already, and whatever the disk says.
  package static func create(at path: String, secret: [UInt8]) throws(StoreError) -> DeskStore {
    guard secret.count == secretByteCount else { throw .unwritable("Give the desk a secret of 32 bytes.") }
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists }
    let lock = try DeskLock(besides: path)
    try reserve(path)
    do {
      return try StoreError.own {
        try lay(path, secret: secret)
        return try openPool(path, lock: lock)
      }
    } catch {
      for suffix in ["", "-journal", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      throw error
    }
  }

  /// Opens a desk.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - readOnly: Whether to read alone, beside a process that writes; takes no lock and changes nothing.
  /// - Throws: ``StoreError`` that says what to do; a file that is no desk is left as it is.
  package static func open(at path: String, readOnly: Bool = false) throws(StoreError) -> DeskStore {
    try FileHeader.check(path)
    guard !readOnly else { return try StoreError.own { try openForReading(path) } }
    guard FileManager.default.isWritableFile(atPath: path) else { throw .readOnly }
    let lock = try DeskLock(besides: path)
    return try StoreError.own { try openPool(path, lock: lock) }
  }

  /// Makes the empty file, which nobody but its owner may read; the lock keeps other desks from the name.
  private static func reserve(_ path: String) throws(StoreError) {
    guard !FileManager.default.fileExists(atPath: path) else { throw .exists }
    let isMade = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard isMade else { throw .readOnly }
  }

  /// Writes mark, schema and secret in one transaction, before the file knows a write-ahead log: it is either
  /// empty or finished.
  private static func lay(_ path: String, secret: [UInt8]) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try Pragma.set(Pragma.always, on: db)
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.inTransaction(.immediate) {
        try db.execute(sql: "PRAGMA application_id = \(FileHeader.applicationID)")
        for step in Schema.steps { try step.take(in: db) }
        try Setting.secret.set(secret, in: db)
        return .commit
      }
    }
    try queue.close()
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "helpdesk"
    // Readers of other processes hold the file for moments only, when they open or close it.
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try Pragma.set(Pragma.always, on: $0) }
    return configuration
  }

  private static func openPool(_ path: String, lock: DeskLock) throws -> DeskStore {
    let pool = try DatabasePool(path: path, configuration: configuration)
    let secret = try pool.writeWithoutTransaction { db in
      try Pragma.set(Pragma.writing, on: db)
      try Schema.migrate(db)
      return try readSecret(db)
    }
    return DeskStore(
      path: path, readingPath: uri(path, "mode=ro") ?? path, reader: pool, writer: pool, lock: lock,
      secret: secret)
  }

  private static func openForReading(_ path: String) throws -> DeskStore {
    var configuration = configuration
    configuration.readonly = true
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      return try finishReading(path, uri(path, "mode=ro") ?? path, pool)
    } catch let error as DatabaseError where isUnshareable(error) && !hasWriteAheadLog(path) {
      // Nobody writes, and the folder lets nobody: then the file may be read as it lies.
      guard let name = uri(path, "immutable=1") else { throw error }
      let queue = try DatabaseQueue(path: name, configuration: configuration)
      return try finishReading(path, name, queue)
    }
  }

  /// The file as SQLite's own kind of URI; nil for a path that cannot be spelled in one.
  private static func uri(_ path: String, _ query: String) -> String? {
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    return path.addingPercentEncoding(withAllowedCharacters: allowed).map { "file:\($0)?\(query)" }
  }

  private static func finishReading(
    _ path: String, _ readingPath: String, _ reader: any DatabaseReader
  ) throws -> DeskStore {
    let secret = try reader.read { db in
      let found = try Schema.version(of: db)
      try Schema.check(found)
      let known = Schema.steps.last?.number ?? 0
      guard found == known else { throw StoreError.olderSchema(found: found, known: known) }
      return try readSecret(db)
    }
    return DeskStore(
      path: path, readingPath: readingPath, reader: reader, writer: nil, lock: nil, secret: secret)
  }

  private static func readSecret(_ db: Database) throws -> [UInt8] {
    guard let secret = try Setting.secret.value(in: db), secret.count == secretByteCount else {
      throw StoreError.notADesk
    }
    return secret
  }

  private static func isUnshareable(_ error: DatabaseError) -> Bool {
    error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
  }

  private static func hasWriteAheadLog(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
    return (attributes?[.size] as? Int ?? 0) > 0
  }
}
