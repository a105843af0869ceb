import HelpdeskCore

/// Docs/Permissions.md.
enum PermissionDocument {
  static let text = Markdown.page([
    "# Who may what", Markdown.generated,
    """
    The host says who somebody is; the engine says what they may do. The id's prefix decides the kind: `system:`
    is the engine, `bot:` a program, `buyer:` a buyer, who may do nothing here, and anything else a person, whose
    column is the role that the host vouches for.
    """,
    Markdown.table(["Action"] + Permission.Column.allCases.map(\.rawValue), rows),
    "Permission is judged before anything else, and who may not act is not told what the ticket owes.",
    "## Which row a command falls under",
    Markdown.table(["Command", "Row"], PermissionTests.commands.map { ["`\(name(of: $0))`", $1.rawValue] }),
  ])

  private static let rows = Permission.table.map { row in [row.action.rawValue] + row.grants.map(cell) }

  private static func cell(_ grant: Permission.Grant) -> String {
    switch grant {
    case .no: ""
    case .yes: "✓"
    case .markedAutomatic: "✓ marked automatic, settles nothing"
    case .byClaim: "for a claim"
    case .notOwnEntry: "✓ never one's own entry"
    }
  }

  private static func name(of command: Command) -> String {
    guard case .receipt(let receipt) = command else { return command.kind.rawValue }
    switch receipt.news {
    case .accepted: return "receipt accepted"
    case .confirmed: return "receipt confirmed"
    case .failed: return "receipt bounced, blocked, opted-out, dead"
    case .deferred: return "receipt deferred"
    }
  }
}
