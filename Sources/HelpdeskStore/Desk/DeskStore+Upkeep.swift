import GRDB

extension DeskStore {
  /// Indexes entries that the search index has not reached yet, in a transaction of its own.
  ///
  /// - Parameter limit: Most entries of one transaction.
  /// - Returns: Whether the index is level with the log; call again until it is.
  package func catchUpSearch(limit: Int = 1_024) throws -> Bool {
    try write { try $0.catchUpSearch(limit: max(1, limit)) }
  }

  /// Drops all projections and makes them again from the log; callers' keys stay.
  ///
  /// - Returns: What the log holds.
  package func rebuild() throws -> Rebuild {
    let rebuild = try write { try $0.rebuild() }
    while try !catchUpSearch() {}
    return rebuild
  }

  /// Every row of every projection as a line of text, leases apart.
  package func dumpProjections() throws -> [String] { try read { try $0.dumpProjections() } }

  /// Moves what readers allow from the write-ahead log into the file; for moments of rest.
  package func settle() throws {
    guard !isReadOnly else { throw StoreError.readOnly }
    try inspecting { _ = try $0.checkpoint(.passive) }
  }
}
