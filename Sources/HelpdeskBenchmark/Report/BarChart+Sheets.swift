extension BarChart {
  /// Writing: the engine beside its references, by callers.
  static func writing(_ sheet: Sheet) -> BarChart {
    let sides = [
      ("opsPerSecond", "the desk"), ("sameBytesOpsPerSecond", "same bytes"),
      ("minimumRowsOpsPerSecond", "minimum rows"),
    ]
    return BarChart(
      title: "Writing", unit: "operations a second", legend: sides.map(\.1),
      groups: sheet.rows.map { row in
        let callers = row.first { $0.key == "callers" }?.plain ?? ""
        let bars = sides.enumerated().compactMap { place, side in
          row.first { $0.key == side.0 }.map { Bar(label: $0.plain, value: $0.number, colour: place) }
        }
        return ("\(callers) callers", bars)
      })
  }

  /// Reading: how many times the bare statement each read takes.
  static func reading(_ sheet: Sheet) -> BarChart {
    BarChart(
      title: "Reading", unit: "times the bare statement", legend: ["the desk"],
      groups: sheet.rows.compactMap { row in
        guard let ratio = row.first(where: { $0.key == "ratioToStatement" }), ratio.number.isFinite,
          let name = row.first(where: { $0.key == "read" })
        else { return nil }
        let label = String(name.plain.prefix { $0 != "," })
        return (label, [Bar(label: ratio.plain, value: ratio.number, colour: 0)])
      })
  }
}
