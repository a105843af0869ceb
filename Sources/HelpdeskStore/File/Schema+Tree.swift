import GRDB
import HelpdeskTrail

extension Schema {
  // The tree over the log, its signed checkpoints, and which entries of the desk's own stream name a ticket.
  static let step2 = """
    CREATE TABLE node(
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL CHECK(length(hash) = 32)
    ) STRICT;
    CREATE TRIGGER node_insert BEFORE INSERT ON node
    WHEN NEW.id <= (SELECT coalesce(max(id), -1) FROM node)
    BEGIN SELECT RAISE(ABORT, 'node: only the next node may be added'); END;
    CREATE TRIGGER node_update BEFORE UPDATE ON node
    BEGIN SELECT RAISE(ABORT, 'node: nodes are never changed'); END;
    CREATE TRIGGER node_delete BEFORE DELETE ON node
    BEGIN SELECT RAISE(ABORT, 'node: nodes are never deleted'); END;

    CREATE TABLE checkpoint(
      size INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      note BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER checkpoint_insert BEFORE INSERT ON checkpoint
    WHEN NEW.size <= (SELECT coalesce(max(size), -1) FROM checkpoint)
    BEGIN SELECT RAISE(ABORT, 'checkpoint: only a larger one may be added'); END;
    CREATE TRIGGER checkpoint_update BEFORE UPDATE ON checkpoint
    BEGIN SELECT RAISE(ABORT, 'checkpoint: checkpoints are never changed'); END;
    CREATE TRIGGER checkpoint_delete BEFORE DELETE ON checkpoint
    BEGIN SELECT RAISE(ABORT, 'checkpoint: checkpoints are never deleted'); END;

    CREATE TABLE ticket_mention(
      ticket INTEGER NOT NULL,
      idx INTEGER NOT NULL,
      PRIMARY KEY(ticket, idx)
    ) STRICT, WITHOUT ROWID;
    """

  /// Computes the nodes over a log that was written without them, one leaf in memory at a time.
  @Sendable static func growTree(in db: Database) throws {
    var rows = try StatementRows(db, "SELECT hash FROM trail ORDER BY idx")
    var frontier = TreeFrontier()
    while try rows.next() {
      guard let hash = rows.hash(0) else { throw StoreError.corrupt(code: 0) }
      try frontier.append(hash, storingIn: db)
    }
  }
}
