extension Schema {
  // What order reports told, by a keyed hash of the order's id. It is not in the log, so a rebuild leaves it.
  static let step3 = """
    CREATE TABLE order_report(
      key BLOB PRIMARY KEY NOT NULL,
      facts BLOB NOT NULL,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX order_report_at ON order_report(at);
    """
}
