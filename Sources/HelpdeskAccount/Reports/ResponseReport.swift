public import HelpdeskCore
import HelpdeskLanguage

/// Response times over some days, in the store's calendar, as they were at a moment.
public struct ResponseReport: Sendable {
  /// One group.
  public struct Row: Hashable, Sendable {
    /// Its name: a surrogate id, a word of the desk, a code, an hour from `00` to `23`, or a date; empty where
    /// nothing is known.
    public let key: String
    /// Its times.
    public let times: ResponseTimes
  }

  /// The days of receipt.
  public let days: Range<Day>
  /// The moment it holds for.
  public let asOf: Timestamp
  /// Everything together.
  public let total: ResponseTimes
  private let records: [ResponseRecord]
  private let calendar: StoreCalendar

  /// Gathers the messages received on some days.
  ///
  /// - Parameters:
  ///   - records: Buyers' messages, in any order.
  ///   - days: The days of receipt at the store, up to the one after the last.
  ///   - asOf: The moment it shall hold for, itself excluded; nothing later is looked at.
  ///   - calendar: The store's calendar.
  public init(
    _ records: [ResponseRecord], days: Range<Day>, asOf: Timestamp, calendar: StoreCalendar
  ) {
    let window = calendar.moments(of: days)
    self.records = records.filter { window.contains($0.receivedAt) && $0.receivedAt < asOf }
    self.days = days
    self.asOf = asOf
    self.calendar = calendar
    var total = ResponseTimes()
    for record in self.records { total.add(record, asOf: asOf) }
    total.times.sort()
    self.total = total
  }

  /// The groups of one dimension, by name; hours and days in time, those without a message left out.
  public func rows(by dimension: ResponseDimension) -> [Row] {
    var groups: [Key: ResponseTimes] = [:]
    var time = LocalTime(calendar)
    for record in records {
      groups[Key(record, dimension, &time), default: ResponseTimes()].add(record, asOf: asOf)
    }
    return groups.map { key, times in
      var times = times
      times.times.sort()
      return Row(key: key.name(dimension), times: times)
    }
    .sorted { $0.key < $1.key }
  }

  /// The upper ends of the bars of ``distribution``, in hours. The last bar within the limit ends at 24.
  public static let barEnds: [Int64] = [1, 2, 4, 8, 12, 18, 24, 36, 48, 72]

  /// How many answers took how long: a bar for each of ``barEnds``, its end included, and one for the rest.
  public var distribution: [Int] {
    var bars = Array(repeating: 0, count: Self.barEnds.count + 1)
    for time in total.times {
      let bar = Self.barEnds.firstIndex { time <= $0 * 3_600_000 } ?? Self.barEnds.count
      bars[bar] += 1
    }
    return bars
  }
}

/// A group's name before it is spelled out: numbers and shared strings are quicker to compare than new text.
private enum Key: Hashable {
  case word(String)
  case number(Int)

  init(_ record: ResponseRecord, _ dimension: ResponseDimension, _ time: inout LocalTime) {
    switch dimension {
    case .agent: self = .word(record.agent?.rawValue ?? "")
    case .channel: self = .word(record.channel.rawValue)
    case .category: self = .word(record.category?.rawValue ?? "")
    case .language: self = .word(record.language ?? "")
    case .marketplace: self = .word(record.marketplace?.rawValue ?? "")
    case .hour: self = .number(time.read(record.receivedAt).hour)
    case .day: self = .number(time.read(record.receivedAt).day.rawValue)
    }
  }

  func name(_ dimension: ResponseDimension) -> String {
    switch self {
    case .word(let word): word
    case .number(let number):
      dimension == .day ? Day(rawValue: number).description : number.padded(to: 2)
    }
  }
}
