import HelpdeskLanguage

/// How often a reader is right about labelled texts.
struct InquiryScore: Sendable {
  var texts = 0
  var topics = 0
  var needs = 0
  var contacts = 0
  var languages = 0
  /// By risk: rightly found, wrongly found, missed.
  var risks: [Inquiry.Risk: (right: Int, wrong: Int, missed: Int)] = [:]
  /// By confidence from which on a desk may lean on the matter: how many reach it, and how many are right.
  var sure: [Int: (all: Int, right: Int)] = [:]

  /// The bars of confidence that are counted.
  static let bars = [80, 90]

  init() {}

  init(_ rows: [LabelledInquiry], by reader: InquiryReader = InquiryReader()) {
    for row in rows { add(row, reader) }
  }

  private mutating func add(_ row: LabelledInquiry, _ reader: InquiryReader) {
    let inquiry = reader.read(
      subject: row.subject, body: row.body, orderKnown: row.orderKnown, fulfilment: row.fulfilment)
    texts += 1
    topics += inquiry.category.rawValue == row.category ? 1 : 0
    needs += inquiry.needsResponse == row.needsResponse ? 1 : 0
    contacts += inquiry.containsContactData == row.buyerContactInfo ? 1 : 0
    languages += inquiry.language?.rawValue == row.lang ? 1 : 0
    for bar in Self.bars where inquiry.confidence >= bar {
      sure[bar, default: (0, 0)].all += 1
      sure[bar, default: (0, 0)].right += inquiry.category.rawValue == row.category ? 1 : 0
    }
    for risk in Inquiry.Risk.allCases {
      let isFound = inquiry.risks.contains(risk)
      let isThere = row.risk.contains(risk.rawValue)
      if isFound && isThere { risks[risk, default: (0, 0, 0)].right += 1 }
      if isFound && !isThere { risks[risk, default: (0, 0, 0)].wrong += 1 }
      if !isFound && isThere { risks[risk, default: (0, 0, 0)].missed += 1 }
    }
  }

  /// Both together.
  static func + (left: InquiryScore, right: InquiryScore) -> InquiryScore {
    var sum = left
    sum.texts += right.texts
    sum.topics += right.topics
    sum.needs += right.needs
    sum.contacts += right.contacts
    sum.languages += right.languages
    sum.sure.merge(right.sure) { ($0.all + $1.all, $0.right + $1.right) }
    sum.risks.merge(right.risks) { ($0.right + $1.right, $0.wrong + $1.wrong, $0.missed + $1.missed) }
    return sum
  }

  /// In a thousand.
  func share(_ count: Int) -> Int { count * 1_000 / max(1, texts) }

  /// In a thousand: how many texts reach a bar of confidence, and how many of those are right.
  func sure(from bar: Int) -> (reached: Int, right: Int) {
    let count = sure[bar] ?? (0, 0)
    return (share(count.all), count.right * 1_000 / max(1, count.all))
  }

  var pooled: (precision: Int, recall: Int) {
    let all = risks.values.reduce((right: 0, wrong: 0, missed: 0)) {
      ($0.right + $1.right, $0.wrong + $1.wrong, $0.missed + $1.missed)
    }
    return Self.precisionAndRecall(all)
  }

  func precisionAndRecall(of risk: Inquiry.Risk) -> (precision: Int, recall: Int) {
    Self.precisionAndRecall(risks[risk] ?? (0, 0, 0))
  }

  private static func precisionAndRecall(
    _ count: (right: Int, wrong: Int, missed: Int)
  ) -> (precision: Int, recall: Int) {
    (
      count.right * 1_000 / max(1, count.right + count.wrong),
      count.right * 1_000 / max(1, count.right + count.missed)
    )
  }
}

extension InquiryScore: CustomStringConvertible {
  /// Every figure in a thousand, as the floors are written.
  var description: String {
    let own =
      "matter \(share(topics)), answer \(share(needs)), contact \(share(contacts)), "
      + "language \(share(languages)), risks \(pooled)"
    let steps = Self.bars.map { "\($0): \(sure(from: $0))" }.joined(separator: ", ")
    let each = Inquiry.Risk.allCases.map { "\($0) \(precisionAndRecall(of: $0))" }.joined(separator: ", ")
    return "\(texts) texts: \(own), sure \(steps), \(each)"
  }
}
