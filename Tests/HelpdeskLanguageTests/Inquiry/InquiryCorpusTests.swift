import Foundation
import HelpdeskLanguage
import Testing

/// The corpus of inbound texts, and the floors below which no figure may fall (Docs/Language.md).
///
/// Measured on the half that no weight and no phrase was tuned to.
@Suite struct InquiryCorpusTests {
  /// In a thousand: the figures recorded in Docs/Language.md, less one in a hundred.
  static let topicFloors: [Language: Int] = [
    .english: 643, .spanish: 612, .japanese: 698, .chinese: 600, .german: 598, .french: 591, .italian: 638,
  ]

  @Test func `the corpus is large, balanced and well labelled`() throws {
    let rows = try LabelledInquiry.corpus()
    #expect(rows.count >= 4_000)
    #expect(Set(rows.map(\.id)).count == rows.count)
    let topics = Set(Inquiry.Category.allCases.map(\.rawValue))
    let risks = Set(Inquiry.Risk.allCases.map(\.rawValue))
    for language in Language.supported {
      let own = rows.filter { $0.lang == language.rawValue }
      #expect(own.count >= 500, "\(language) \(own.count)")
      #expect(Set(own.map(\.category)) == topics, "\(language)")
      #expect(Set(own.flatMap(\.risk)) == risks, "\(language)")
    }
  }

  /// In a thousand, over all languages: what is right, and of the risks what is found and rightly so.
  static let floors = (
    topics: 632, needsResponse: 918, contactData: 977, languages: 977, precision: 750, recall: 720
  )

  /// In a thousand: precision and recall of each risk.
  static let signalFloors: [Inquiry.Risk: (precision: Int, recall: Int)] = [
    .aToZ: (930, 940), .abusive: (720, 700), .chargeback: (820, 810), .counterfeit: (710, 710),
    .legal: (780, 840), .negativeReview: (720, 660), .refundDemand: (760, 630), .repeatContact: (650, 530),
    .safety: (650, 700),
  ]

  @Test func `no figure of the reporting half falls below its floor`() throws {
    let rows = try LabelledInquiry.corpus().filter(\.isReporting)
    var whole = InquiryScore()
    for language in Language.supported {
      let score = InquiryScore(rows.filter { $0.lang == language.rawValue })
      let share = score.share(score.topics)
      #expect(share >= Self.topicFloors[language] ?? 1_000, "\(language) \(share)")
      whole = whole + score
    }
    let floors = Self.floors
    #expect(whole.share(whole.topics) >= floors.topics, "\(whole.share(whole.topics))")
    #expect(whole.share(whole.needs) >= floors.needsResponse, "\(whole.share(whole.needs))")
    #expect(whole.share(whole.contacts) >= floors.contactData, "\(whole.share(whole.contacts))")
    #expect(whole.share(whole.languages) >= floors.languages, "\(whole.share(whole.languages))")
    #expect(whole.pooled.precision >= floors.precision, "\(whole.pooled)")
    #expect(whole.pooled.recall >= floors.recall, "\(whole.pooled)")
    for risk in Inquiry.Risk.allCases {
      let found = whole.precisionAndRecall(of: risk)
      let floor = Self.signalFloors[risk] ?? (1_000, 1_000)
      #expect(found.precision >= floor.precision, "\(risk) \(found)")
      #expect(found.recall >= floor.recall, "\(risk) \(found)")
    }
    let worst = whole.confusions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12)
    #expect(whole.confusions.values.reduce(0, +) == whole.texts - whole.topics, "\(worst)")
  }

  @Test func `the labelled examples beside the package are read as labelled`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "shared/examples/inquiries.jsonl")
    guard FileManager.default.fileExists(atPath: file.path) else { return }
    let score = InquiryScore(try LabelledInquiry.read(file))
    #expect(score.share(score.topics) >= 850, "\(score.share(score.topics))")
  }
}
