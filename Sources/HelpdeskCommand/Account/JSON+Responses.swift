import HelpdeskAccount

extension ResponseSheet {
  /// The metrics, then every group.
  var json: JSON {
    let groups = ResponseDimension.allCases.flatMap { dimension in
      report.rows(by: dimension).map { row -> JSON in
        let group: JSON = ["dimension": .name(dimension), "key": .string(row.key)]
        return group.adding(JSON(row.times))
      }
    }
    return [
      "metrics": .array(metrics.map { JSON($0, over: report.days) }), "total": JSON(report.total),
      "groups": .array(groups),
    ]
  }
}

extension JSON {
  /// How quickly some messages were answered; times in whole seconds, null where none is known.
  fileprivate init(_ times: ResponseTimes) {
    self = [
      "received": .count(times.received), "answered": .count(times.answered), "inTime": .count(times.inTime),
      "late": .count(times.late), "pending": .count(times.pending), "waived": .count(times.waived),
      "rate": .text(times.rate.percentText().map { "\($0) %" }), "medianSeconds": .seconds(times.median),
      "meanSeconds": .seconds(times.mean), "ninthDecileSeconds": .seconds(times.ninthDecile),
    ]
  }

  private static func seconds(_ duration: Duration?) -> JSON {
    duration.map { .integer($0.components.seconds) } ?? .null
  }
}
