/// A question that the model answers with a number: the higher, the surer it is a yes.
package enum InquiryHead: Hashable, Sendable {
  case language(Language)
  case category(Inquiry.Category)
  case needsResponse
  case contactData
  case risk(Inquiry.Risk)

  /// Every question, in the order in which the weights are stored.
  package static let all: [InquiryHead] =
    Language.supported.map(InquiryHead.language) + Inquiry.Category.allCases.map(InquiryHead.category)
    + [.needsResponse, .contactData] + Inquiry.Risk.allCases.map(InquiryHead.risk)

  /// Where the answers of a kind stand among ``all``.
  package static let languages = 0..<Language.supported.count
  package static let categories =
    languages.upperBound..<(languages.upperBound + Inquiry.Category.allCases.count)
  package static let needsResponseIndex = categories.upperBound
  package static let contactDataIndex = categories.upperBound + 1
  package static let risks = (categories.upperBound + 2)..<all.count
}
