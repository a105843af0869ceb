extension ResponseReport {
  /// Every dimension for a spreadsheet: one row a group, times in whole seconds, unknown ones empty.
  public var csv: CSV {
    let groups = ResponseDimension.allCases.flatMap { dimension in
      rows(by: dimension).map { (dimension.rawValue, $0) }
    }
    return CSV(
      header: [
        "dimension", "key", "received", "answered", "in_time", "late", "pending", "waived", "rate_percent",
        "median_seconds", "mean_seconds", "ninth_decile_seconds",
      ],
      rows: ([("all", Row(key: "", times: total))] + groups).map { dimension, row in
        let times = row.times
        return [
          .text(dimension), .text(row.key), .number(times.received), .number(times.answered),
          .number(times.inTime), .number(times.late), .number(times.pending), .number(times.waived),
          times.rate.percentText().map { .text($0) } ?? .empty, Self.seconds(times.median),
          Self.seconds(times.mean), Self.seconds(times.ninthDecile),
        ]
      })
  }

  private static func seconds(_ duration: Duration?) -> CSV.Cell {
    duration.map { .number(Int($0.components.seconds)) } ?? .empty
  }
}
