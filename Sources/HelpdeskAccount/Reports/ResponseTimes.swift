import HelpdeskCore

/// How quickly some messages were answered.
public struct ResponseTimes: Hashable, Sendable {
  /// Messages received.
  public internal(set) var received = 0
  /// Answered within the limit, exactly on it included.
  public internal(set) var inTime = 0
  /// Answered later, or still owed after it.
  public internal(set) var late = 0
  /// Still owed, within the limit or after it.
  public internal(set) var pending = 0
  /// Marked as needing no answer, or handed over: these are in no rate.
  public internal(set) var waived = 0
  /// Milliseconds to the answer of those answered, ascending.
  var times: [Int64] = []

  /// Those answered within the limit, of those that can be judged.
  public var rate: Proportion { Proportion(inTime, of: inTime + late) }
  /// How many were answered.
  public var answered: Int { times.count }
  /// The middle time to an answer; nil where none was given.
  public var median: Duration? { times.median.map { .milliseconds($0) } }
  /// The time within which nine of ten were answered; nil where none was.
  public var ninthDecile: Duration? {
    times.isEmpty ? nil : .milliseconds(times[(times.count * 9 + 9) / 10 - 1])
  }
  /// The mean time to an answer, parts of a millisecond dropped; nil where none was given.
  public var mean: Duration? {
    times.isEmpty ? nil : .milliseconds(times.reduce(0, &+) / Int64(times.count))
  }

  mutating func add(_ record: ResponseRecord, asOf moment: Timestamp) {
    received += 1
    if let settled = record.settledAt, settled < moment {
      if record.means == .answer {
        times.append(max(0, settled.milliseconds(since: record.receivedAt)))
      } else {
        waived += 1
      }
    } else {
      pending += 1
    }
    switch record.verdict(by: moment) {
    case .inTime: inTime += 1
    case .late: late += 1
    case nil: break
    }
  }
}
