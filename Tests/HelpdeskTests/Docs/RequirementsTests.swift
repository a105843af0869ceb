import Testing

/// `Docs/Requirements.md` answers for each requirement, and names only tests that there are.
@Suite struct RequirementsTests {
  @Test func `the rows are R1 to R133, each once and in order`() throws {
    #expect(try RequirementRow.all().map(\.number) == Array(1...133))
  }

  @Test func `every row has a legal state, its tests or its reason`() throws {
    let catalogue = try TestCatalogue(sourcesBelow: "Tests")
    #expect(catalogue.claims.count > 40)
    #expect(try RequirementRow.all().flatMap { $0.flaws(in: catalogue) } == [])
  }

  static let flawed = [
    "| R7 | Fees. | done | | |", "| R7 | Fees. | tested | | said so |", "| R7 | Fees. | informative | | |",
    "| R7 | Fees. | tested | `FeeTests/a fee rises` | |", "| R7 | Fees. | later: mail | `TariffTests` | |",
    "| R7 | | tested | `FeeTests` | |", "| R7 |", "| R7 | Fees. | tested | `TwinTests` | |",
    "| R7 | Fees. | tested | `FeeTests/a helper` | |",
  ]
  static let source = """
    @Suite(.serialized) struct FeeTests {
      func `a helper`() {}
      @Test func `a fee falls`() {}
      struct Row {}
      @Test(arguments: rows)
      func `a fee stays`(row: Row) {}
    }
    @Suite struct TwinTests {
    """

  private var catalogue: TestCatalogue {
    var catalogue = TestCatalogue()
    catalogue.read(Self.source, target: "FeeTests")
    catalogue.read("@Suite\nstruct TwinTests {", target: "OtherTests")
    return catalogue
  }

  @Test(arguments: flawed) func `a flawed row is told`(line: String) throws {
    let row = try #require(RequirementRow(line: line))
    #expect(!row.flaws(in: catalogue).isEmpty)
  }

  @Test(arguments: [
    "| R7 | Fees. | tested | `FeeTests/a fee falls`<br>`FeeTests/a fee stays` | |",
    "| R7 | Fees. | tested | `FeeTests` | |", "| R7 | Fees. | informative | | a page |",
    "| R7 | Fees. | later: routing and fees | | |",
  ])
  func `a sound row has no flaw`(line: String) throws {
    let row = try #require(RequirementRow(line: line))
    #expect(row.flaws(in: catalogue) == [])
  }

  @Test(arguments: ["", "text", "| No. | In short |", "|---|", "| Rule | x |", "R7"])
  func `another line is no row`(line: String) {
    #expect(RequirementRow(line: line) == nil)
  }
}
