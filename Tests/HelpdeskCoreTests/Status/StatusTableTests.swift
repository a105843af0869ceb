import HelpdeskCore
import Testing

@Suite struct StatusTableTests {
  @Test func `closed comes first, then what is owed, then the buyer's turn`() {
    #expect(StatusTable.rows.map(\.name) == ["closed", "open", "open", "open", "open", "open", "waiting"])
    #expect(Set(StatusTable.rows.map(\.when)).count == StatusTable.rows.count)
  }
}
