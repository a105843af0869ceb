extension ImportedFigure {
  private enum Column: String, CaseIterable {
    case metric, numerator, denominator, from, to, source
  }

  /// Reads figures: tab-separated lines of `metric numerator denominator from to source` under a line with
  /// these headings, in any order. `from` and `to` are dates, both included; a metric is named as
  /// ``HealthMetric`` does.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - today: The last day that a figure may speak of; nil for any.
  /// - Returns: The figures in the file's order; a line that says the same as an earlier one counts once.
  /// - Throws: ``TabularProblem``, naming up to twenty lines and fields; then nothing is taken.
  public static func read(_ bytes: some Sequence<UInt8>, today: Day? = nil) throws(TabularProblem)
    -> [ImportedFigure]
  {
    let names = Dictionary(Column.allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { $1 })
    var reader = TabularReader(names: names, needed: Column.allCases, encoding: .utf8)
    var figures: [ImportedFigure] = []
    var lines: [Subject: (line: Int, figure: ImportedFigure)] = [:]
    var rejected: [RejectedLine] = []
    func take(_ cut: TabularReader<Column>.Cut) {
      do throws(RejectedLine) {
        let row = try cut.get()
        let figure = try figure(row, today)
        let subject = Subject(metric: figure.metric, days: figure.days, source: figure.source)
        if let earlier = lines[subject] {
          guard earlier.figure == figure else {
            throw RejectedLine(line: row.number, reason: .contradicts(line: earlier.line))
          }
          return
        }
        lines[subject] = (row.number, figure)
        figures.append(figure)
      } catch {
        if rejected.count < 20 { rejected.append(error) }
      }
    }
    try reader.take(Array(bytes)[...], each: take)
    try reader.finish(each: take)
    if !rejected.isEmpty { throw .rejected(rejected) }
    return figures
  }

  /// What a figure speaks of; two that speak of the same must say the same.
  private struct Subject: Hashable {
    let metric: HealthMetric
    let days: Range<Day>
    let source: String
  }

  private static func figure(
    _ row: TabularRow<Column>, _ today: Day?
  ) throws(RejectedLine) -> ImportedFigure {
    guard let metric = HealthMetric(rawValue: try row.needed(.metric)) else {
      let known = HealthMetric.allCases.map(\.rawValue).joined(separator: ", ")
      throw row.malformed(.metric, "one of \(known)")
    }
    _ = try row.needed(.numerator)
    _ = try row.needed(.denominator)
    let counts = 0...AccountProblem.largestCount
    let numerator = try row.number(.numerator, in: counts) ?? 0
    let denominator = try row.number(.denominator, in: counts) ?? 0
    if metric != .medianFirstResponse, numerator > denominator {
      throw row.malformed(.numerator, "a number no larger than the denominator")
    }
    guard let from = Day(try row.needed(.from)) else {
      throw row.malformed(.from, "a date, such as 2025-10-01")
    }
    guard let to = Day(try row.needed(.to)) else { throw row.malformed(.to, "a date, such as 2025-10-31") }
    guard from <= to else { throw row.malformed(.to, "a date no earlier than the one in from") }
    if let today, to > today { throw row.malformed(.to, "a date that has come") }
    return ImportedFigure(
      metric: metric, numerator: numerator, denominator: denominator, days: from..<to.advanced(by: 1),
      source: try row.needed(.source))
  }
}
