/// Who may what, as one table (rules.md §1).
public enum Permission {
  /// A column of the table.
  public enum Column: String, CaseIterable, Sendable {
    case viewer
    case agent
    case lead
    case admin
    case auditor
    case system
    case automation
  }

  /// A cell of the table.
  public enum Grant: Hashable, Sendable {
    /// Never.
    case no
    /// Always.
    case yes
    /// Always, and what results is marked automatic: it settles nothing.
    case markedAutomatic
    /// Only when a claim asks for it.
    case byClaim
    /// Only when the entry is somebody else's.
    case notOwnEntry
  }

  /// Source: rules.md §1, row by row; columns in the order of ``Column``.
  public static let table: [(action: Action, grants: [Grant])] = [
    (.read, [.yes, .yes, .yes, .yes, .yes, .yes, .yes]),
    (.intake, [.no, .yes, .yes, .yes, .no, .yes, .no]),
    (.annotate, [.no, .yes, .yes, .yes, .no, .yes, .yes]),
    (.reply, [.no, .yes, .yes, .yes, .no, .no, .markedAutomatic]),
    (.call, [.no, .yes, .yes, .yes, .no, .no, .no]),
    (.protocolStep, [.no, .yes, .yes, .yes, .no, .no, .no]),
    (.lead, [.no, .no, .yes, .yes, .no, .byClaim, .no]),
    (.failureReceipt, [.no, .yes, .yes, .yes, .no, .yes, .no]),
    (.successReceipt, [.no, .no, .no, .notOwnEntry, .no, .yes, .no]),
    (.publishMacro, [.no, .no, .yes, .yes, .no, .no, .no]),
    (.govern, [.no, .no, .no, .yes, .no, .no, .no]),
    (.evidence, [.no, .yes, .yes, .yes, .yes, .no, .no]),
  ]

  /// The column a principal is judged by; nil for a buyer, who has none.
  public static func column(of principal: Principal) -> Column? {
    switch principal.kind {
    case .buyer: nil
    case .system: .system
    case .automation: .automation
    case .human: Column(rawValue: principal.role.rawValue)
    }
  }

  /// What the table grants `principal` for `action`.
  public static func grant(_ action: Action, to principal: Principal) -> Grant {
    guard let column = column(of: principal), let place = Column.allCases.firstIndex(of: column),
      let grants = table.first(where: { $0.action == action })?.grants, grants.indices.contains(place)
    else { return .no }
    return grants[place]
  }

  /// Whether `principal` may do `action` without a further condition.
  public static func allows(_ action: Action, by principal: Principal) -> Bool {
    let grant = grant(action, to: principal)
    return grant == .yes || grant == .markedAutomatic
  }
}
