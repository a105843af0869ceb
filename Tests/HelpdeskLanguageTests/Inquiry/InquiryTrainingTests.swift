import Foundation
import HelpdeskLanguage
import Testing

/// The built-in weights, and the texts they were learnt from.
///
/// `HELPDESK_TRAIN=1 swift test -c release --filter InquiryTrainingTests` learns them anew and writes the Swift
/// file; build again afterwards. Half of the corpus is never learnt from: it reports.
@Suite struct InquiryTrainingTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Sources/HelpdeskLanguage/Inquiry/InquiryWeights.swift")

  @Test func `the weights belong to the training half of the corpus`() throws {
    let rows = try LabelledInquiry.corpus().filter { !$0.isReporting }
    if ProcessInfo.processInfo.environment["HELPDESK_TRAIN"] == "1" {
      let writer = WeightsWriter(rows)
      let model = try #require(InquiryModel(writer.bytes))
      #expect(model.corpusDigest == LabelledInquiry.digest(rows))
      try Data(writer.source.utf8).write(to: Self.file)
      for (name, score) in try InquiryCorpusTests.scores(by: InquiryReader(model: model)) {
        print(name, score)
      }
      return
    }
    #expect(
      InquiryReader.corpusDigest == LabelledInquiry.digest(rows),
      "The corpus has changed since: train anew (Docs/Language.md).")
  }
}
