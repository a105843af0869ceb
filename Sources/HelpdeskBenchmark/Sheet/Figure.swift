import Foundation

/// One measured thing: how a program and how a person is told.
struct Figure: Sendable {
  enum Value: Sendable {
    case text(String)
    case whole(Int)
    /// A number and how many decimal places of it mean something.
    case decimal(Double, places: Int)
    case unknown
  }

  /// Its key in JSON.
  let key: String
  /// Its heading in a table.
  let heading: String
  let value: Value
  /// Whether it stands in JSON alone.
  private(set) var isDetail = false

  init(_ key: String, _ heading: String, _ value: Value) {
    self.key = key
    self.heading = heading
    self.value = value
  }

  init(_ key: String, _ heading: String, _ text: String) { self.init(key, heading, .text(text)) }

  init(_ key: String, _ heading: String, _ count: Int) { self.init(key, heading, .whole(count)) }

  /// A number; nil, and what is no number, is unknown.
  init(_ key: String, _ heading: String, _ number: Double?, places: Int) {
    self.init(key, heading, number.map { .decimal($0, places: places) } ?? .unknown)
  }

  /// The same figure, in JSON alone.
  var detail: Figure {
    var figure = self
    figure.isDetail = true
    return figure
  }

  /// The value as a number; not a number for anything else.
  var number: Double {
    switch value {
    case .whole(let count): Double(count)
    case .decimal(let number, _): number
    case .text, .unknown: .nan
    }
  }

  /// For a person.
  var plain: String {
    switch value {
    case .text(let text): text
    case .whole(let count): Self.grouped(count)
    case .decimal(let number, let places) where number.isFinite:
      Self.grouped(String(format: "%.\(places)f", number))
    case .decimal, .unknown: "–"
    }
  }

  /// For a program.
  var json: String {
    switch value {
    case .text(let text): "\"\(text.filter { $0 != "\"" && $0 != "\\" && !$0.isNewline })\""
    case .whole(let count): "\(count)"
    case .decimal(let number, let places) where number.isFinite: String(format: "%.\(places)f", number)
    case .decimal, .unknown: "null"
    }
  }

  /// Whether it stands to the right of its column.
  var isNumber: Bool { if case .text = value { false } else { true } }

  /// A count as people read it.
  static func grouped(_ count: Int) -> String { grouped("\(count)") }

  /// Thousands with commas between.
  private static func grouped(_ number: String) -> String {
    let parts = number.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return number }
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      let left = whole.count - place
      if place > 0, left.isMultiple(of: 3), grouped != "-" { grouped.append(",") }
      grouped.append(digit)
    }
    return parts.count > 1 ? "\(grouped).\(parts[1])" : grouped
  }
}
