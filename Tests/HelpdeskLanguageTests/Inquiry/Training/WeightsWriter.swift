import Foundation
import HelpdeskLanguage

/// Writes what was learnt as the Swift file that ships.
struct WeightsWriter {
  /// At most this many features are kept: some 1.4 MB as text.
  static let mostFeatures = 24_000
  /// Units of a score that ships, for 1 of a score that was learnt.
  static let unit: Float = 65_536

  private let trainer: InquiryTrainer
  private let thresholds: [Float]
  private let steps: [(margin: Float, percent: Int)]
  private let digest: UInt64

  /// Trains on `rows`: first in four parts for thresholds and confidence, then whole, then on the features
  /// that proved strongest.
  init(_ rows: [LabelledInquiry]) {
    let features = rows.map { row in
      let message = row.message
      return message.letters + message.meaning(in: Language(rawValue: row.lang))
    }
    let scores = InquiryTrainer.crossValidated(rows, features)
    let outcome = Outcome(rows, scores)
    thresholds = InquiryHead.all.indices.map(outcome.threshold)
    steps = outcome.confidences()
    digest = LabelledInquiry.digest(rows)
    trainer = InquiryTrainer.thrifty(rows, features)
  }

  /// The bytes that ``InquiryModel`` reads.
  var bytes: [UInt8] {
    let set = trainer.set
    let keys = set.columns.sorted { $0.key < $1.key }
    let quanta = [true, false].map { isLetters in quantum(isLetters) }
    var bytes: [UInt8] = []
    append(0x3151_49, 4, to: &bytes)
    append(UInt64(InquiryHead.all.count), 4, to: &bytes)
    append(digest, 8, to: &bytes)
    append(UInt64(keys.count), 4, to: &bytes)
    for (group, quantum) in quanta.enumerated() {
      let share: Float = group == 0 ? TrainingSet.letterShare : 1
      append(Int((quantum * share * 256 * Self.unit).rounded()), to: &bytes)
    }
    for (head, machine) in trainer.machines.enumerated() {
      append(Int(((machine.weights[set.values.count] - thresholds[head]) * Self.unit).rounded()), to: &bytes)
    }
    append(UInt64(steps.count), 4, to: &bytes)
    for step in steps {
      append(Int((step.margin * Self.unit).rounded()), to: &bytes)
      append(step.percent, to: &bytes)
    }
    for key in keys { append(UInt64(key.key), 4, to: &bytes) }
    for key in keys { bytes.append(set.values[Int(key.value)]) }
    for key in keys {
      let quantum = quanta[set.isLetters[Int(key.value)] ? 0 : 1]
      for machine in trainer.machines {
        let whole = (machine.weights[Int(key.value)] / quantum).rounded()
        bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, whole)))))
      }
    }
    return bytes
  }

  /// What one step of a stored weight is worth: the largest of the group just fits. Cutting the largest ones
  /// off would silence the very concepts that tell a risk.
  private func quantum(_ isLetters: Bool) -> Float {
    var largest: Float = 1e-6
    for (column, own) in trainer.set.isLetters.enumerated() where own == isLetters {
      for machine in trainer.machines { largest = max(largest, abs(machine.weights[column])) }
    }
    return largest / 127
  }

  private func append(_ value: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for shift in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift * 8))) }
  }

  private func append(_ value: Int, to bytes: inout [UInt8]) {
    append(UInt64(truncatingIfNeeded: Int64(value)), 4, to: &bytes)
  }

  /// The Swift file, in lines of 4,096 characters: some hundred of them instead of twenty thousand.
  var source: String {
    let signs = Array(Data(bytes).base64EncodedString().utf8)
    let text = stride(from: 0, to: signs.count, by: 4_096)
      .map { String(decoding: signs[$0..<min($0 + 4_096, signs.count)], as: UTF8.self) }
      .joined(separator: "\n")
    return """
      // swift-format-ignore-file
      /// The weights of the built-in model, as the trainer of the tests writes them (Docs/Language.md).
      enum InquiryWeights {
        static let base64 = \"""

      """ + text + "\n\"\"\"\n}\n"
  }
}
