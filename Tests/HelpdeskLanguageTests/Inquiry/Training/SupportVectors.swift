/// A linear support vector machine with squared loss, trained by coordinate descent in the dual (Hsieh and
/// others, 2008). Only the four operations of IEEE 754, in a fixed order: every machine learns the same.
struct SupportVectors {
  /// The weight of each column, and one more for the constant.
  private(set) var weights: [Float]

  init(
    _ rows: [TrainingSet.Row], _ labels: [Bool], columns: Int, cost: Float, positiveCost: Float = 1,
    rounds: Int
  ) {
    weights = [Float](repeating: 0, count: columns + 1)
    var alphas = [Float](repeating: 0, count: rows.count)
    let lengths = rows.map { row in row.reduce(Float(1)) { $0 + $1.value * $1.value } }
    var order = Array(rows.indices)
    var seed: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<rounds {
      for index in order.indices.dropFirst().reversed() {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(index, Int((seed >> 33) % UInt64(index + 1)))
      }
      for index in order {
        let sign: Float = labels[index] ? 1 : -1
        let diagonal = 1 / (2 * cost * (labels[index] ? positiveCost : 1))
        let gradient = sign * score(rows[index]) - 1 + diagonal * alphas[index]
        if alphas[index] == 0, gradient >= 0 { continue }
        let old = alphas[index]
        alphas[index] = max(0, old - gradient / (lengths[index] + diagonal))
        let step = (alphas[index] - old) * sign
        for entry in rows[index] { weights[Int(entry.column)] += step * entry.value }
        weights[columns] += step
      }
    }
  }

  func score(_ row: TrainingSet.Row) -> Float {
    weights.withUnsafeBufferPointer { weights in
      var sum = weights[weights.count - 1]
      for entry in row { sum += weights[Int(entry.column)] * entry.value }
      return sum
    }
  }
}
