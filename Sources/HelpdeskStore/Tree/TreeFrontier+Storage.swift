import GRDB
import HelpdeskTrail

extension TreeFrontier {
  /// Adds a leaf, and stores the nodes that it completes.
  mutating func append(_ leafHash: Hash, storingIn db: Database) throws {
    var completed: [TreeNode] = []
    append(leafHash, completed: &completed)
    guard !completed.isEmpty else { return }
    var statement = try PreparedStatement(db, "INSERT INTO node(id, hash) VALUES(?, ?)")
    for node in completed {
      statement.bind(node.id.rawValue)
      node.hash.withUnsafeBytes { statement.bind($0) }
      try statement.run()
    }
  }
}
