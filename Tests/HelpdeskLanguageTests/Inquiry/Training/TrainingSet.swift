import Foundation
import HelpdeskLanguage

/// Texts as rows of numbers, and what each column is.
struct TrainingSet {
  /// A column's number and what stands in it.
  typealias Row = [(column: Int32, value: Float)]

  /// How much a feature of each kind counts before training; letters count by their rarity instead.
  static let kindValues: [Feature.Kind: Int] = [.concept: 32, .position: 20, .pair: 11, .fact: 24]
  /// How much all letters of a text count beside all its meanings.
  static let letterShare: Float = 0.8
  /// A feature of fewer texts than this is not learnt.
  static let fewestTexts = 2

  let rows: [LabelledInquiry]
  let features: [[Feature]]
  private(set) var columns: [UInt32: Int32] = [:]
  private(set) var values: [UInt8] = []
  private(set) var isLetters: [Bool] = []

  init(_ rows: [LabelledInquiry], features: [[Feature]], keeping kept: Set<UInt32>? = nil) {
    self.rows = rows
    self.features = features
    var counts: [UInt32: (texts: Int, kind: Feature.Kind)] = [:]
    for list in features {
      var seen: Set<UInt32> = []
      for feature in list where seen.insert(feature.key).inserted {
        counts[feature.key, default: (0, feature.kind)].texts += 1
      }
    }
    for key in counts.keys.sorted() {
      guard let count = counts[key], count.texts >= Self.fewestTexts, kept?.contains(key) ?? true else {
        continue
      }
      columns[key] = Int32(values.count)
      isLetters.append(count.kind == .letters)
      values.append(UInt8(clamping: Self.value(count.kind, texts: count.texts, of: rows.count)))
    }
  }

  /// Rarity in eighths: one more for each doubling of rarity.
  private static func value(_ kind: Feature.Kind, texts: Int, of all: Int) -> Int {
    if let value = kindValues[kind] { return value }
    var value = 8
    var reached = texts * 3
    while reached < all * 2 {
      reached = reached * 3 / 2
      value += 5
    }
    return value
  }

  /// The row of any text under these columns.
  func row(_ features: [Feature]) -> Row {
    var seen: Set<Int32> = []
    var found: [Int32] = []
    var squares: [Float] = [0, 0]
    for feature in features {
      guard let column = columns[feature.key], seen.insert(column).inserted else { continue }
      found.append(column)
      let value = Float(values[Int(column)])
      squares[isLetters[Int(column)] ? 0 : 1] += value * value
    }
    let norms = squares.map { max($0.squareRoot(), 1) }
    return found.map { column in
      let isLetter = isLetters[Int(column)]
      let share = isLetter ? Self.letterShare / norms[0] : 1 / norms[1]
      return (column, Float(values[Int(column)]) * share)
    }
  }
}
