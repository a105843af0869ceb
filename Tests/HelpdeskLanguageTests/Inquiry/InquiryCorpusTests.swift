import Foundation
import HelpdeskLanguage
import Testing

/// The corpus of inbound texts, and the floors below which no figure may fall (Docs/Language.md).
///
/// Measured on the half that no weight and no phrase was tuned to.
@Suite struct InquiryCorpusTests {
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

  /// What of the reporting half is measured apart.
  struct Floor: CustomTestStringConvertible, Sendable {
    let name: String
    let isPlain: Bool
    /// In a thousand: matters right in each language.
    let topics: [Language: Int]
    /// In a thousand, over all languages: what is right.
    let whole: (topics: Int, needsResponse: Int, contactData: Int, languages: Int)
    /// In a thousand: of the risks what is found and rightly so.
    let risks: (precision: Int, recall: Int)
    /// In a thousand: how many are right of those with so much confidence.
    let sure: [Int: Int]

    var testDescription: String { name }
  }

  /// The figures recorded in Docs/Language.md, less one in a hundred.
  static let floors = [
    Floor(
      name: "roundabout words", isPlain: false,
      topics: [
        .english: 668, .spanish: 604, .japanese: 707, .chinese: 607, .german: 611, .french: 598,
        .italian: 667,
      ],
      whole: (645, 929, 979, 981), risks: (784, 717),
      sure: [80: 873, 90: 909]),
    Floor(
      name: "plain words", isPlain: true,
      topics: [
        .english: 829, .spanish: 790, .japanese: 785, .chinese: 776, .german: 817, .french: 840,
        .italian: 832,
      ],
      whole: (812, 968, 992, 983), risks: (800, 843),
      sure: [80: 949, 90: 969]),
  ]

  /// In a thousand: precision and recall of each risk in the whole reporting half.
  static let signalFloors: [Inquiry.Risk: (precision: Int, recall: Int)] = [
    .aToZ: (948, 948), .abusive: (736, 719), .chargeback: (860, 841), .counterfeit: (788, 736),
    .legal: (847, 828), .negativeReview: (755, 697), .refundDemand: (746, 732), .repeatContact: (690, 541),
    .safety: (731, 681),
  ]

  /// The figures of the reporting half: by floor and language, by floor, and whole.
  static func scores(by reader: InquiryReader = InquiryReader()) throws -> [(name: String, InquiryScore)] {
    let rows = try LabelledInquiry.corpus().filter(\.isReporting)
    var scores: [(name: String, InquiryScore)] = []
    var all = InquiryScore()
    for floor in floors {
      var whole = InquiryScore()
      for language in Language.supported {
        let own = rows.filter { $0.lang == language.rawValue && $0.isPlain == floor.isPlain }
        let score = InquiryScore(own, by: reader)
        scores.append(("\(floor.name) \(language.rawValue)", score))
        whole = whole + score
      }
      scores.append((floor.name, whole))
      all = all + whole
    }
    return scores + [("all", all)]
  }

  @Test func `no figure of the reporting half falls below its floor`() throws {
    let scores = Dictionary(uniqueKeysWithValues: try Self.scores().map { ($0.name, $0.1) })
    for floor in Self.floors {
      for language in Language.supported {
        let score = try #require(scores["\(floor.name) \(language.rawValue)"])
        #expect(score.share(score.topics) >= floor.topics[language] ?? 1_000, "\(language) \(score)")
      }
      let whole = try #require(scores[floor.name])
      #expect(whole.share(whole.topics) >= floor.whole.topics, "\(whole)")
      #expect(whole.share(whole.needs) >= floor.whole.needsResponse, "\(whole)")
      #expect(whole.share(whole.contacts) >= floor.whole.contactData, "\(whole)")
      #expect(whole.share(whole.languages) >= floor.whole.languages, "\(whole)")
      #expect(whole.pooled.precision >= floor.risks.precision, "\(whole)")
      #expect(whole.pooled.recall >= floor.risks.recall, "\(whole)")
      for bar in InquiryScore.bars {
        #expect(whole.sure(from: bar).right >= floor.sure[bar] ?? 1_000, "\(bar) \(whole)")
      }
    }
    let all = try #require(scores["all"])
    for risk in Inquiry.Risk.allCases {
      let found = all.precisionAndRecall(of: risk)
      let floor = Self.signalFloors[risk] ?? (1_000, 1_000)
      #expect(found.precision >= floor.precision, "\(risk) \(found)")
      #expect(found.recall >= floor.recall, "\(risk) \(found)")
    }
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
