import GRDB
package import HelpdeskTrail

extension ReadSnapshot {
  /// The tree over the whole log, for roots and proofs; it can be asked as long as the snapshot is there.
  ///
  /// Of the tree, a subtree that the file lacks is ``StoreError/corrupt(code:)``.
  package func tree() throws -> HashTree {
    let last = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT idx FROM trail ORDER BY idx DESC LIMIT 1"))
    return tree(size: try Self.next(after: last ?? -1))
  }

  func tree(size: Int64) -> HashTree {
    let nodes = StoredNodes(db)
    return HashTree(size: size) { try nodes.hash(of: $0) }
  }
}

/// The nodes of the stored tree, as far as they have been asked for: the proofs of one ticket's leaves share
/// most of theirs.
private final class StoredNodes {
  /// Most nodes that are kept. Our own: some 5 MB, and enough for the proofs of thousands of leaves.
  private static let limit = 65_536

  private let db: Database
  private var leaves: StatementRows?
  private var nodes: StatementRows?
  private var known: [Int64: Hash] = [:]

  init(_ db: Database) { self.db = db }

  /// The hash of a complete subtree.
  ///
  /// - Throws: ``StoreError/corrupt(code:)`` for one that the file lacks.
  func hash(of id: TreeNodeID) throws -> Hash {
    if let hash = known[id.rawValue] { return hash }
    var rows = try statement(id.level)
    rows.start(id.level == 0 ? id.lastIndex : id.rawValue)
    guard try rows.next(), let hash = rows.hash(0) else { throw StoreError.corrupt(code: 0) }
    if known.count < Self.limit { known[id.rawValue] = hash }
    return hash
  }

  private func statement(_ level: Int) throws -> StatementRows {
    if level == 0 {
      let rows = try leaves ?? StatementRows(db, "SELECT hash FROM trail WHERE idx = ?")
      leaves = rows
      return rows
    }
    let rows = try nodes ?? StatementRows(db, "SELECT hash FROM node WHERE id = ?")
    nodes = rows
    return rows
  }
}
