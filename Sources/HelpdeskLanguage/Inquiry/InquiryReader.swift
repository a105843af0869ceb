/// Reads what buyers write, in seven languages: the matter, the risks, and whether an answer is owed.
///
/// Pure: whole numbers only, no clock, no file. Reads any text in linear time and never fails.
public struct InquiryReader: Sendable {
  /// Other weights than the built-in ones.
  private let own: InquiryModel?

  /// A reader with the built-in weights, which are unpacked with the first text.
  public init() { own = nil }

  /// A reader with other weights.
  package init(model: InquiryModel) { own = model }

  private static let builtIn = InquiryModel(WeightsReader.decode(InquiryWeights.base64))

  /// The digest of the texts the built-in weights were trained on; nil where they cannot be read.
  package static var corpusDigest: UInt64? { builtIn?.corpusDigest }

  /// Reads an inbound message.
  ///
  /// - Parameters:
  ///   - subject: its subject; may be empty.
  ///   - body: its text as it came; quoted mail and what stands below the line `--` do not count.
  ///   - orderKnown: whether the order it is about is known.
  ///   - fulfilment: who ships the order, `fba`, `mfn` or `sfp`; nil where nobody knows.
  /// - Returns: what it says; every part is a suggestion.
  public func read(subject: String, body: String, orderKnown: Bool, fulfilment: String?) -> Inquiry {
    let message = InquiryMessage(
      subject: subject, body: body, orderKnown: orderKnown, fulfilment: fulfilment)
    guard let model = own ?? Self.builtIn else { return Self.unread }
    var features = FeatureReader()
    features.readLetters(of: message)
    let letters = features.list.indices
    var sum = model.nothing
    model.add(features.list[letters], to: &sum)
    let language = Self.language(sum.scores, of: message)
    features.readMeaning(of: message, in: language)
    model.add(features.list[letters.upperBound...], to: &sum)
    let ranking = InquiryHead.categories.sorted { sum.scores[$0] > sum.scores[$1] }
    guard let first = ranking.first, ranking.count > 1 else { return Self.unread }
    let category = Inquiry.Category.allCases[first - InquiryHead.categories.lowerBound]
    let risks = Inquiry.Risk.allCases.enumerated().filter { index, _ in
      sum.scores[InquiryHead.risks.lowerBound + index] > 0
    }.map(\.element)
    return Inquiry(
      language: language, category: category, needsResponse: sum.scores[InquiryHead.needsResponseIndex] > 0,
      risks: risks, containsContactData: givesContact(message, sum.scores),
      confidence: confidence(sum.scores[first] - sum.scores[ranking[1]], model),
      reasons: ReasonFinder(message: message, features: features.list, model: model)
        .reasons(sum, for: first, over: ranking[1]))
  }

  /// What is said without weights: nothing, and that somebody should look.
  private static let unread = Inquiry(
    language: nil, category: .other, needsResponse: true, risks: [], containsContactData: false,
    confidence: 0, reasons: [])

  /// The best of the languages; nil where there is no letter to go by.
  package static func language(_ scores: [Int], of message: InquiryMessage) -> Language? {
    guard message.hasLetters else { return nil }
    let best = InquiryHead.languages.max { scores[$0] < scores[$1] }
    return best.map { Language.supported[$0] }
  }

  /// An e-mail address outside quotations always counts: in the training half it never was anything else.
  private func givesContact(_ message: InquiryMessage, _ scores: [Int]) -> Bool {
    message.contacts.contains(.email) || scores[InquiryHead.contactDataIndex] > 0
  }

  private func confidence(_ margin: Int, _ model: InquiryModel) -> Int {
    model.confidences.last { $0.margin <= margin }?.percent ?? 0
  }
}
