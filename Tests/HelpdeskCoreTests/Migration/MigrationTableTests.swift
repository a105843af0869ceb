import HelpdeskCore
import Testing

/// rules.md §3, written down a second time: the table alone, cell by cell.
@Suite struct MigrationTableTests {
  typealias State = Migration.State
  typealias Input = MigrationTable.Input

  /// States in the order of the columns below.
  static let states: [State] = [.none, .withdrawn, .summarized, .justified, .noticeSent, .external, .ended]
  /// A state that follows; `!` with the flag; `…` awaits; `order`, `open`, `no` refuse; `=` changes nothing.
  static let expected: [(Input, [String])] = [
    (.open, ["justified", "justified", "justified", "open", "open", "open", "open"]),
    (.notice, ["order", "order", "order", "…notice", "order", "order", "order"]),
    (.noticeAccepted, ["=", "notice-sent", "=", "notice-sent", "=", "=", "="]),
    (.noticeFailed, ["=", "=", "=", "=", "justified", "!external", "!ended"]),
    (.external, ["no", "no", "no", "no", "external", "external", "external"]),
    (.end, ["order", "order", "order", "order", "order", "ended", "order"]),
    (.summarize, ["order", "order", "order", "order", "order", "order", "…summary"]),
    (.summaryAccepted, ["=", "=", "=", "=", "=", "=", "summarized"]),
    (.summaryFailed, ["=", "=", "ended", "=", "=", "=", "="]),
    (.withdraw, ["order", "order", "order", "withdrawn", "…withdrawal", "order", "order"]),
    (.withdrawalAccepted, ["=", "=", "=", "=", "withdrawn", "=", "="]),
    (.withdrawalFailed, ["=", "notice-sent", "=", "=", "=", "=", "="]),
  ]

  static func effect(_ cell: String, in state: State) -> MigrationTable.Effect? {
    switch cell {
    case "=": .become(state)
    case "order": .refuse(.migrationOrderOfSteps)
    case "open": .refuse(.migrationAlreadyOpen)
    case "no": .refuse(.externalNoOpenMigration)
    default:
      if cell.hasPrefix("…") {
        Migration.Message(rawValue: String(cell.dropFirst())).map { .await($0) }
      } else if cell.hasPrefix("!") {
        State(rawValue: String(cell.dropFirst())).map { .becomeBreached($0) }
      } else {
        State(rawValue: cell).map { .become($0) }
      }
    }
  }

  @Test func `the table is total over states and inputs`() {
    #expect(Set(Self.states) == Set(State.allCases))
    #expect(Set(MigrationTable.rows.keys) == Set(State.allCases))
    #expect(Self.expected.map(\.0) == Input.allCases)
    #expect(Self.expected.allSatisfy { $0.1.count == Self.states.count })
  }

  @Test(arguments: expected) func `each cell reads as the rules do`(input: Input, cells: [String]) throws {
    for (state, cell) in zip(Self.states, cells) {
      let effect = try #require(Self.effect(cell, in: state))
      #expect(MigrationTable.effect(of: input, in: state) == effect, "\(state)")
    }
  }

  @Test func `three states owe nothing, and three admit the announced address`() {
    #expect(State.allCases.filter(\.isFinished) == [.none, .summarized, .withdrawn])
    #expect(State.allCases.filter(\.admitsExternal) == [.noticeSent, .external, .ended])
  }

  @Test func `states are spelled as scripts read them`() {
    let names = "none justified notice-sent external ended summarized withdrawn"
    #expect(State.allCases.map(\.rawValue).joined(separator: " ") == names)
  }
}
