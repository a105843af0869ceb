extension Schema {
  // The log and its content, then everything that can be rebuilt from them, but for command_key.
  static let step1 = """
    CREATE TABLE desk(
      key TEXT PRIMARY KEY NOT NULL,
      value BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE trail(
      idx INTEGER PRIMARY KEY,
      ticket INTEGER NOT NULL CHECK(ticket >= 0),
      tseq INTEGER NOT NULL CHECK(tseq >= 0),
      at INTEGER NOT NULL,
      leaf BLOB NOT NULL,
      hash BLOB NOT NULL CHECK(length(hash) = 32),
      UNIQUE(ticket, tseq)
    ) STRICT;
    CREATE TRIGGER trail_insert BEFORE INSERT ON trail
    WHEN NEW.idx IS NOT (SELECT coalesce(max(idx) + 1, 0) FROM trail)
      OR NEW.tseq IS NOT (SELECT coalesce(max(tseq) + 1, 0) FROM trail WHERE ticket = NEW.ticket)
    BEGIN SELECT RAISE(ABORT, 'trail: only the next entry may be added'); END;
    CREATE TRIGGER trail_update BEFORE UPDATE ON trail
    BEGIN SELECT RAISE(ABORT, 'trail: entries are never changed'); END;
    CREATE TRIGGER trail_delete BEFORE DELETE ON trail
    BEGIN SELECT RAISE(ABORT, 'trail: entries are never deleted'); END;

    CREATE TABLE content(
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      salt BLOB NOT NULL CHECK(length(salt) = 32),
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER content_insert BEFORE INSERT ON content
    WHEN EXISTS(SELECT 1 FROM content WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'content: pieces are never replaced'); END;
    CREATE TRIGGER content_update BEFORE UPDATE ON content
    BEGIN SELECT RAISE(ABORT, 'content: pieces are never changed'); END;

    CREATE TABLE command_key(
      digest BLOB PRIMARY KEY NOT NULL,
      command BLOB NOT NULL,
      ticket INTEGER NOT NULL,
      first_tseq INTEGER NOT NULL,
      count INTEGER NOT NULL,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX command_key_at ON command_key(at);

    CREATE TABLE ticket(
      id INTEGER PRIMARY KEY,
      subject TEXT,
      status TEXT NOT NULL,
      outcome TEXT,
      priority TEXT NOT NULL,
      assignee TEXT,
      marketplace TEXT,
      order_id TEXT,
      category TEXT,
      risks TEXT NOT NULL,
      unanswered INTEGER NOT NULL,
      response_due INTEGER,
      migration TEXT NOT NULL,
      migration_due INTEGER,
      migration_breached INTEGER NOT NULL,
      migrating INTEGER NOT NULL,
      tags TEXT NOT NULL,
      quarantined INTEGER NOT NULL,
      holds_uncovered_external INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      next_alarm INTEGER,
      urgency INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX ticket_urgency ON ticket(urgency, id);
    CREATE INDEX ticket_assignee ON ticket(assignee, urgency, id) WHERE assignee IS NOT NULL;
    CREATE INDEX ticket_migrating ON ticket(urgency, id) WHERE migrating = 1;
    CREATE INDEX ticket_alarm ON ticket(next_alarm, id) WHERE next_alarm IS NOT NULL;

    CREATE TABLE ticket_tag(
      tag TEXT NOT NULL,
      urgency INTEGER NOT NULL,
      ticket INTEGER NOT NULL,
      PRIMARY KEY(tag, urgency, ticket)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE ticket_link(
      ticket INTEGER NOT NULL,
      other INTEGER NOT NULL,
      PRIMARY KEY(ticket, other)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE counter(
      name TEXT PRIMARY KEY NOT NULL,
      value INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE mail_key(
      key BLOB PRIMARY KEY NOT NULL,
      ticket INTEGER NOT NULL,
      tseq INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE thread_key(
      key BLOB NOT NULL,
      ticket INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      tseq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY(key, ticket)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX thread_key_ticket ON thread_key(ticket, kind);

    CREATE TABLE outbox(
      idx INTEGER PRIMARY KEY,
      ticket INTEGER NOT NULL,
      tseq INTEGER NOT NULL,
      attempts INTEGER NOT NULL,
      next_attempt_at INTEGER NOT NULL,
      leased_until INTEGER NOT NULL,
      UNIQUE(ticket, tseq)
    ) STRICT;
    CREATE INDEX outbox_due ON outbox(next_attempt_at, idx);

    CREATE VIRTUAL TABLE search USING fts5(
      words, content='', tokenize='unicode61 remove_diacritics 0'
    );
    CREATE TABLE search_progress(
      id INTEGER PRIMARY KEY CHECK(id = 0),
      next_idx INTEGER NOT NULL
    ) STRICT;
    INSERT INTO search_progress VALUES(0, 0);
    """
}
