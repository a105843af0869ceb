import GRDB
import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail

extension TemporaryDesk {
  static func signer(_ byte: UInt8 = 7) throws -> Ed25519Signer {
    try Ed25519Signer(seed: [UInt8](repeating: byte, count: 32))
  }

  static func key(_ byte: UInt8 = 7, of origin: String = TemporaryDesk.origin) throws -> VerifierKey {
    try signer(byte).verifierKey(of: origin)
  }

  /// Signs any checkpoint, without waiting for a key service.
  static func note(of checkpoint: Checkpoint, seed: UInt8 = 7) throws -> [UInt8] {
    let key = try key(seed, of: checkpoint.origin)
    let id = withUnsafeBytes(of: key.keyID.bigEndian) { [UInt8]($0) }
    let signature = Base64.encode(id + (try signer(seed).signature(over: checkpoint.text)))
    return checkpoint.text + Array("\n\u{2014} \(key.name) \(signature)\n".utf8)
  }

  /// Signs the log as it stands and stores the note.
  @discardableResult
  func sign() throws -> StoredCheckpoint {
    let checkpoint = try self.checkpoint()
    let stored = StoredCheckpoint(
      size: checkpoint.size, at: Timestamp(rawValue: 2_000), note: try Self.note(of: checkpoint))
    try store.write { try $0.add(stored) }
    return stored
  }

  /// The log's size and root, unsigned.
  func checkpoint(at size: Int64? = nil) throws -> Checkpoint {
    try store.read { snapshot in
      let tree = try snapshot.tree()
      let size = size ?? tree.size
      return try Checkpoint(origin: try snapshot.origin(), size: size, root: try tree.root(at: size))
    }
  }

  /// Changes the file behind the engine's back, with all seat belts off.
  func tamper(_ statements: String...) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      for trigger in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      for statement in statements { try db.execute(sql: statement) }
    }
    try queue.close()
  }
}
