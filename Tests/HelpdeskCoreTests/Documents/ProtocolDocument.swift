import HelpdeskCore

/// Docs/Protocol.md.
enum ProtocolDocument {
  static let text = Markdown.page([
    "# Status, clock and migration", Markdown.generated, "## Where a ticket stands",
    "Nobody sets a status; it follows from what happened. The first row that holds is the ticket's.",
    Markdown.table(["Status", "When"], StatusTable.rows.map { [$0.name, $0.when] }),
    "## The response clock", clock, "## The migration protocol",
    """
    A part of a conversation may leave the official channel on one of two grounds, and must come back to it:
    justified in a note, announced by a locked macro, ended, and summed up by a locked macro. A step that sends
    something moves the state when the channel accepts the message, not before.
    """,
    diagram,
    """
    Each cell is the state that follows, the message that is awaited, or the rule that refuses. `·` is news of
    which the state knows nothing.
    """,
    Markdown.table(["State"] + MigrationTable.Input.allCases.map(\.rawValue), rows),
    """
    News of a finished migration that comes while another is open leaves the open one where it is and marks it
    breached; its summary speaks for both. Where the open one is given up instead, the news is taken up then.
    """,
  ])

  private static let clock = """
    Each message of the buyer's on the official channel is owed an answer there within
    \(Question.responseTime.hours) elapsed hours of the moment the marketplace had it. Exactly then is on time. A
    human's answer that the channel accepted settles it, a copy of an answer typed in the marketplace's own
    pages, or a waiver; nothing else does. `sweep` records \(marks) per cent of the time and its passing, each
    once. A migration has \(Migration.budget.hours) hours from the notice or the last external entry, and as many
    again for each answer on the official channel, at most \(Migration.extensionsAtMost) times.
    """

  private static let marks = DeadlineMark.allCases.dropLast().map { String($0.rawValue) }.joined(
    separator: ", ")

  private static let rows = Migration.State.allCases.map { state in
    [state.rawValue] + MigrationTable.Input.allCases.map { cell(state, $0) }
  }

  private static func cell(_ state: Migration.State, _ input: MigrationTable.Input) -> String {
    guard MigrationTable.rows[state]?[input] != nil else { return "·" }
    return switch MigrationTable.effect(of: input, in: state) {
    case .become(let next): next == state ? "stays" : "→ \(next.rawValue)"
    case .becomeBreached(let next): next == state ? "stays, breached" : "→ \(next.rawValue), breached"
    case .await(let message): "awaits its \(message.rawValue)"
    case .refuse(let rule): "`\(rule)`"
    }
  }

  /// The moves of the table; what stays and what is refused is left to the table below it.
  private static let diagram: String = {
    var lines = ["```mermaid", "stateDiagram-v2", "  [*] --> none"]
    for state in Migration.State.allCases {
      for input in MigrationTable.Input.allCases {
        switch MigrationTable.effect(of: input, in: state) {
        case .become(let next) where next != state, .becomeBreached(let next) where next != state:
          lines.append("  \(id(state)) --> \(id(next)): \(input.rawValue)")
        default: break
        }
      }
    }
    return (lines + ["```"]).joined(separator: "\n")
  }()

  private static func id(_ state: Migration.State) -> String {
    state.rawValue.split(separator: "-").joined(separator: "_")
  }
}

extension Duration {
  fileprivate var hours: Int64 { components.seconds / 3_600 }
}
