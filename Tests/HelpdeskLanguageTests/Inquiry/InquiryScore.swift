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
  /// How many texts of one category were taken for another.
  var confusions: [String: Int] = [:]

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
    if inquiry.category.rawValue != row.category {
      confusions["\(row.category) taken for \(inquiry.category.rawValue)", default: 0] += 1
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
    sum.confusions.merge(right.confusions, uniquingKeysWith: +)
    sum.risks.merge(right.risks) { ($0.right + $1.right, $0.wrong + $1.wrong, $0.missed + $1.missed) }
    return sum
  }

  /// In a thousand.
  func share(_ count: Int) -> Int { count * 1_000 / max(1, texts) }

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
