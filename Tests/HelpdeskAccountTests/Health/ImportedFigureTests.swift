import HelpdeskAccount
import HelpdeskCore
import Testing

/// The marketplace's own figures beside the desk's.
@Suite struct ImportedFigureTests {
  static let header = "metric\tnumerator\tdenominator\tfrom\tto\tsource\n"
  static func read(_ lines: String..., header: String = header) throws -> [ImportedFigure] {
    try ImportedFigure.read((header + lines.joined(separator: "\n")).utf8, today: Sample.day("2025-11-01"))
  }

  @Test func `figures are read whatever the order of columns`() throws {
    let plain = try Self.read("order-defect-rate\t3\t400\t2025-09-02\t2025-10-31\tperformance report")
    let turned = try Self.read(
      "performance report\t2025-10-31\t2025-09-02\t400\t3\torder-defect-rate",
      header: "Source\tTO\tfrom\tdenominator\tnumerator\tmetric\r\n")
    #expect(plain == turned)
    #expect(plain.first?.value == Proportion(3, of: 400))
    #expect(plain.first?.days.dayCount == 60)
  }

  @Test(arguments: [
    ("order-defect-rat\t1\t2\t2025-10-01\t2025-10-02\ts", "metric"),
    ("order-defect-rate\t-1\t2\t2025-10-01\t2025-10-02\ts", "numerator"),
    ("order-defect-rate\t1\tx\t2025-10-01\t2025-10-02\ts", "denominator"),
    ("order-defect-rate\t1\t99999999999999999999\t2025-10-01\t2025-10-02\ts", "denominator"),
    ("order-defect-rate\t3\t2\t2025-10-01\t2025-10-02\ts", "numerator"),
    ("order-defect-rate\t1\t2\t2025-10-32\t2025-10-02\ts", "from"),
    ("order-defect-rate\t1\t2\t2025-10-03\t2025-10-02\ts", "to"),
    ("order-defect-rate\t1\t2\t2025-10-01\t2025-11-02\ts", "to"),
    ("order-defect-rate\t1\t2\t2025-10-01\t2025-10-02\t", "source"),
    ("order-defect-rate\t\t2\t2025-10-01\t2025-10-02\ts", "numerator"),
  ])
  func `a line that cannot be is named by number and column, and nothing is taken`(
    line: String, column: String
  ) throws {
    let good = "valid-tracking-rate\t95\t100\t2025-10-02\t2025-10-31\treport"
    do {
      _ = try Self.read(good, line)
      Issue.record("nothing was refused")
    } catch let problem as TabularProblem {
      #expect(problem.description.contains("Line 3:"))
      #expect(problem.description.contains("column \(column)"))
    }
  }

  @Test func `half a file is refused`() throws {
    #expect(throws: TabularProblem.self) { try Self.read("order-defect-rate\t1\t2\t2025-1") }
    #expect(throws: TabularProblem.empty) { try ImportedFigure.read([]) }
    #expect(throws: TabularProblem.missingColumn("to")) {
      try ImportedFigure.read("metric\tnumerator\tdenominator\tfrom\tsource\n".utf8)
    }
    #expect(throws: TabularProblem.repeatedColumn("to")) {
      try ImportedFigure.read("metric\tnumerator\tdenominator\tfrom\tto\tto\tsource\n".utf8)
    }
  }

  @Test func `the same said twice counts once; said differently it is refused`() throws {
    let line = "order-defect-rate\t3\t400\t2025-09-02\t2025-10-31\treport"
    #expect(try Self.read(line, line).count == 1)
    #expect(throws: TabularProblem.rejected([RejectedLine(line: 3, reason: .contradicts(line: 2))])) {
      try Self.read(line, "order-defect-rate\t4\t400\t2025-09-02\t2025-10-31\treport")
    }
  }

  @Test func `imported figures stand beside the desk's own, over the same number of days`() throws {
    let figures = try Self.read(
      "customer-service-dissatisfaction-rate\t1\t4\t2025-10-01\t2025-10-30\told",
      "customer-service-dissatisfaction-rate\t1\t5\t2025-10-02\t2025-10-31\tnew",
      "customer-service-dissatisfaction-rate\t1\t2\t2025-10-25\t2025-10-31\tother window",
      "median-first-response\t719\t40\t2025-10-02\t2025-10-31\tnew")
    let report = HealthReport(
      AccountRecords(imported: figures), asOf: HealthReportTests.end,
      calendar: try StoreCalendar(.amazonJapan))
    let imported = report.readings.filter { $0.importedFrom != nil }
    #expect(imported.map(\.importedFrom) == ["new", "new"])
    #expect(imported.map(\.state) == [.atRisk, .atRisk])
    #expect(imported.map(\.valueText) == ["11 h 59 min", "20.00 %"])
    let own = report.readings.filter { $0.threshold.metric == .dissatisfaction && $0.importedFrom == nil }
    #expect(own.map(\.state) == [.unknown])
  }
}
