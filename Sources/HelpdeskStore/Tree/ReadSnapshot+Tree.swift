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
    HashTree(size: size) { [db] id in
      let row =
        if id.level == 0 {
          try Row.fetchOne(
            db.cachedStatement(sql: "SELECT hash FROM trail WHERE idx = ?"), arguments: [id.lastIndex])
        } else {
          try Row.fetchOne(
            db.cachedStatement(sql: "SELECT hash FROM node WHERE id = ?"), arguments: [id.rawValue])
        }
      guard let hash = try row.flatMap({ Hash(try $0.bytes(0)) }) else { throw StoreError.corrupt(code: 0) }
      return hash
    }
  }
}
