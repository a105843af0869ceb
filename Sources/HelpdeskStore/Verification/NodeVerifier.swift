import GRDB
import HelpdeskTrail

/// Compares the stored nodes with those that the leaves give.
struct NodeVerifier {
  private var rows: StatementRows
  private var hasRow: Bool

  init(_ db: Database) throws {
    rows = try StatementRows(db, "SELECT id, hash FROM node ORDER BY id")
    hasRow = try rows.next()
  }

  mutating func verify(_ node: TreeNode, _ problems: inout ProblemList) throws {
    let index = node.id.lastIndex
    while hasRow, (rows.integer(0) ?? .min) < node.id.rawValue { try skip(index, &problems) }
    guard hasRow, rows.integer(0) == node.id.rawValue else {
      return problems.note(index, "a node of the tree is missing")
    }
    if rows.hash(1) != node.hash { problems.note(index, "a node of the tree is wrong") }
    hasRow = try rows.next()
  }

  /// Names the nodes that are left.
  mutating func finish(_ problems: inout ProblemList) throws {
    while hasRow { try skip(rows.integer(0).flatMap(TreeNodeID.init)?.lastIndex ?? 0, &problems) }
  }

  private mutating func skip(_ index: Int64, _ problems: inout ProblemList) throws {
    problems.note(index, "there is a node that is none of the tree's")
    hasRow = try rows.next()
  }
}
