import HelpdeskAccount
import Testing

@Suite struct ProportionTests {
  @Test func `boundaries are exact, however large the counts`() {
    let large = 1_000_000_000_000_000_000
    #expect(Proportion(large / 20, of: large).comparison(to: .percent(5)) == .same)
    #expect(Proportion(large / 20 + 1, of: large).comparison(to: .percent(5)) == .above)
    #expect(Proportion(large / 20 - 1, of: large).comparison(to: .percent(5)) == .below)
    #expect(Proportion(.max, of: .max).comparison(to: .percent(100)) == .same)
  }

  @Test func `an empty whole is unknown, never nothing or all`() {
    let unknown = Proportion(0, of: 0)
    #expect(unknown.isUnknown)
    #expect(unknown.comparison(to: .percent(5)) == nil)
    #expect(!unknown.isAtMost(.percent(100)))
    #expect(!unknown.isAbove(.percent(0)))
    #expect(unknown.percentText() == nil)
  }

  @Test(arguments: [
    (40, 400, 2, "10.00"), (1, 3, 2, "33.33"), (2, 3, 2, "66.67"), (1, 8, 1, "12.5"), (1, 8, 0, "13"),
    (0, 7, 2, "0.00"), (3, 2, 0, "150"), (1, 2_000, 1, "0.1"),
  ])
  func `per cent are rounded half up`(part: Int, whole: Int, decimals: Int, text: String) {
    #expect(Proportion(part, of: whole).percentText(decimals: decimals) == text)
  }

  @Test func `negative counts are read as nothing`() {
    #expect(Proportion(-4, of: -2) == Proportion(0, of: 0))
    #expect(Proportion(40, of: 400).description == "40/400")
  }
}
