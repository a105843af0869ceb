/// A linear model in whole numbers: sums of weights, one column a question.
///
/// A text's features are weighed in two groups, letters and meanings; each sum is divided by the length of its
/// group's vector, so that a long text weighs no more than a short one.
package struct InquiryModel: Sendable {
  /// The digest of the texts it was trained on.
  package let corpusDigest: UInt64
  /// Margin of the first topic over the second, and how many in a hundred were right from there on.
  let confidences: [(margin: Int, percent: Int)]
  private let scales: [Int]
  private let biases: [Int]
  private let values: [UInt8]
  private let weights: [Int8]
  private var table: FeatureTable

  /// The number of questions.
  static let headCount = InquiryHead.all.count

  /// Reads weights as ``WeightsWriter`` of the tests writes them.
  ///
  /// - Returns: nil where the bytes are no weights for these questions.
  package init?(_ bytes: [UInt8]) {
    var reader = WeightsReader(bytes)
    guard reader.integer(4) == 0x3151_49, reader.integer(4) == UInt64(Self.headCount) else { return nil }
    corpusDigest = reader.integer(8)
    let count = Int(truncatingIfNeeded: reader.integer(4))
    guard count >= 0, count < 1 << 20 else { return nil }
    scales = (0..<2).map { _ in reader.signed() }
    biases = (0..<Self.headCount).map { _ in reader.signed() }
    let steps = Int(truncatingIfNeeded: reader.integer(4))
    guard steps >= 0, steps < 256 else { return nil }
    confidences = (0..<steps).map { _ in (reader.signed(), reader.signed()) }
    table = FeatureTable(count: count)
    for index in 0..<count { table.insert(UInt32(truncatingIfNeeded: reader.integer(4)), index) }
    values = reader.bytes(count)
    weights = reader.bytes(count * Self.headCount).map { Int8(bitPattern: $0) }
    guard values.count == count, weights.count == count * Self.headCount else { return nil }
  }

  /// What a text's features come to.
  struct Sum: Sendable {
    /// The features that the model knows, each once, as rows of the table.
    var rows: [(row: Int, feature: Int)] = []
    /// Which rows have been counted, one bit a row.
    fileprivate var counted: [UInt64]
    /// One number a question.
    var scores: [Int]
    /// What a weight of each group is multiplied with; for explaining.
    var factors = [0, 0]
  }

  /// A sum of no features: what the model takes for granted.
  var nothing: Sum {
    Sum(counted: [UInt64](repeating: 0, count: values.count / 64 + 1), scores: biases)
  }

  /// Adds one group's features to a sum, each counted once however often it stands there.
  ///
  /// - Parameters:
  ///   - features: those of one group, letters or meanings; their places are kept in the sum.
  ///   - sum: what they are added to.
  func add(_ features: ArraySlice<Feature>, to sum: inout Sum) {
    var raw = [Int](repeating: 0, count: Self.headCount)
    var squares = 0
    let group = features.first.map { $0.kind == .letters ? 0 : 1 } ?? 0
    for index in features.indices {
      guard let row = table.index(of: features[index].key) else { continue }
      let bit: UInt64 = 1 << UInt64(row & 63)
      guard sum.counted[row >> 6] & bit == 0 else { continue }
      sum.counted[row >> 6] |= bit
      sum.rows.append((row, index))
      let value = Int(values[row])
      squares &+= value &* value
      addRow(row, times: value, to: &raw)
    }
    // The root keeps eight bits behind the point, as the scales expect.
    sum.factors[group] = (scales[group] << 16) / max(1, IntegerRoot.of(squares << 16))
    for head in raw.indices { sum.scores[head] &+= (raw[head] &* sum.factors[group]) >> 16 }
  }

  /// The innermost loop: one row of weights, all questions.
  private func addRow(_ row: Int, times value: Int, to raw: inout [Int]) {
    let start = row &* Self.headCount
    weights.withUnsafeBufferPointer { weights in
      raw.withUnsafeMutableBufferPointer { raw in
        guard start >= 0, start &+ raw.count <= weights.count else { return }
        for head in raw.indices { raw[head] &+= value &* Int(weights[start &+ head]) }
      }
    }
  }

  /// How much one feature of a sum speaks for `head` rather than `other`.
  func contribution(
    _ entry: (row: Int, feature: Int), _ kind: Feature.Kind, of sum: Sum, for head: Int, over other: Int
  )
    -> Int
  {
    let start = entry.row &* Self.headCount
    let weight = Int(weights[start &+ head]) - Int(weights[start &+ other])
    return (Int(values[entry.row]) &* weight &* sum.factors[kind == .letters ? 0 : 1]) >> 16
  }
}
