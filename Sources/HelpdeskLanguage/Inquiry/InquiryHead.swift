/// A question that the model answers with a number: the higher, the surer it is a yes.
package enum InquiryHead: Hashable, Sendable {
  case language(Language)
  case topic(Inquiry.Topic)
  case needsResponse
  case contactData
  case signal(Inquiry.Signal)

  /// Every question, in the order in which the weights are stored.
  package static let all: [InquiryHead] =
    Language.supported.map(InquiryHead.language) + Inquiry.Topic.allCases.map(InquiryHead.topic)
    + [.needsResponse, .contactData] + Inquiry.Signal.allCases.map(InquiryHead.signal)

  /// Where the answers of a kind stand among ``all``.
  package static let languages = 0..<Language.supported.count
  package static let topics = languages.upperBound..<(languages.upperBound + Inquiry.Topic.allCases.count)
  package static let needsResponseIndex = topics.upperBound
  package static let contactDataIndex = topics.upperBound + 1
  package static let signals = (topics.upperBound + 2)..<all.count
}
