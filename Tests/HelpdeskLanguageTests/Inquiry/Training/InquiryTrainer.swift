import Foundation
import HelpdeskLanguage

/// Learns the weights of all questions from labelled texts.
struct InquiryTrainer {
  /// How much an error costs against large weights; found by cross-validation within the training half.
  static let cost: Float = 0.6
  static let rounds = 12

  let set: TrainingSet
  let machines: [SupportVectors]
  let heads: [InquiryHead]

  init(_ set: TrainingSet, heads: [InquiryHead] = InquiryHead.all) {
    self.set = set
    self.heads = heads
    let rows = set.features.map(set.row)
    machines = heads.map { head in
      var own = rows
      if case .language = head {
        own = rows.map { row in row.filter { set.isLetters[Int($0.column)] } }
      }
      return SupportVectors(
        own, set.rows.map { $0.answer(head) }, columns: set.values.count, cost: Self.cost,
        rounds: Self.rounds)
    }
  }

  func scores(_ features: [Feature]) -> [Float] {
    let row = set.row(features)
    return machines.map { $0.score(row) }
  }

  /// Trains twice: on everything, then on the features that proved strongest.
  static func thrifty(_ rows: [LabelledInquiry], _ features: [[Feature]]) -> InquiryTrainer {
    let whole = InquiryTrainer(TrainingSet(rows, features: features))
    return InquiryTrainer(TrainingSet(rows, features: features, keeping: whole.strongest))
  }

  /// The names of the features that ship. Languages are told by so many groups of letters that these must
  /// not push out the rarer ones that tell matters.
  private var strongest: Set<UInt32> {
    let judges = zip(heads, machines).filter { head, _ in
      if case .language = head { return false }
      return true
    }.map(\.1)
    let ranked = set.columns.map { key, column in
      let value = Float(set.values[Int(column)])
      let scale: Float = set.isLetters[Int(column)] ? TrainingSet.letterShare / 12 : 1 / 4
      let peak = judges.map { abs($0.weights[Int(column)]) }.max() ?? 0
      return (key: key, strength: peak * value * scale)
    }
    let sorted = ranked.sorted { ($1.strength, $0.key) < ($0.strength, $1.key) }
    return Set(sorted.prefix(WeightsWriter.mostFeatures).map(\.key))
  }

  /// Scores for each text by a machine that has not seen it.
  static func crossValidated(_ rows: [LabelledInquiry], _ features: [[Feature]]) -> [[Float]] {
    var scores = [[Float]](repeating: [], count: rows.count)
    for fold in 0..<4 {
      let inside = rows.indices.filter { rows[$0].fold != fold }
      let trainer = InquiryTrainer.thrifty(inside.map { rows[$0] }, inside.map { features[$0] })
      for index in rows.indices where rows[index].fold == fold {
        scores[index] = trainer.scores(features[index])
      }
    }
    return scores
  }
}
