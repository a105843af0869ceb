import HelpdeskLanguage

/// What scores of texts that a machine has not seen say about its thresholds and its confidence.
struct Outcome {
  private let rows: [LabelledInquiry]
  private let scores: [[Float]]

  init(_ rows: [LabelledInquiry], _ scores: [[Float]]) {
    self.rows = rows
    self.scores = scores
  }

  /// Where yes begins: the place with the fewest errors, for risks the one with the best balance of finding
  /// and being right. 0 where the highest score decides.
  func threshold(_ head: Int) -> Float {
    switch InquiryHead.all[head] {
    case .language, .category: return 0
    case .needsResponse, .contactData: return best(head) { right, wrong, _ in right - wrong }
    case .risk:
      return best(head) { right, wrong, all in 2 * right / (right + wrong + all) }
    }
  }

  private func best(_ head: Int, by value: (_ right: Float, _ wrong: Float, _ all: Float) -> Float) -> Float {
    let ranked = rows.indices.map { (score: scores[$0][head], isYes: rows[$0].answer(InquiryHead.all[head])) }
      .sorted { $0.score > $1.score }
    let all = Float(ranked.count { $0.isYes })
    var right: Float = 0
    var wrong: Float = 0
    var best = (value: -Float.infinity, threshold: Float(0))
    for (index, entry) in ranked.enumerated() {
      if entry.isYes { right += 1 } else { wrong += 1 }
      let next = index + 1 < ranked.count ? ranked[index + 1].score : entry.score - 1
      let worth = value(right, wrong, all)
      if worth > best.value { best = (worth, (entry.score + next) / 2) }
    }
    return best.threshold
  }

  /// Margins of the first topic over the second, and how many in a hundred are right at about that margin.
  func confidences() -> [(margin: Float, percent: Int)] {
    let entries = rows.indices.map { index in
      let topics = InquiryHead.categories.sorted { scores[index][$0] > scores[index][$1] }
      return (
        margin: scores[index][topics[0]] - scores[index][topics[1]],
        isRight: rows[index].answer(InquiryHead.all[topics[0]])
      )
    }.sorted { $0.margin < $1.margin }
    var steps: [(margin: Float, percent: Int)] = []
    let size = max(1, entries.count / 16)
    var start = 0
    while start + size <= entries.count {
      let part = entries[start..<(start + size)]
      let percent = part.count { $0.isRight } * 100 / size
      // The first step begins at nothing; more margin never means less confidence.
      steps.append((start == 0 ? 0 : part[start].margin, max(percent, steps.last?.percent ?? 0)))
      start += size
    }
    return steps
  }
}
