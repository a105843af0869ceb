/// An inbound message as the model sees it.
package struct InquiryMessage: Sendable {
  let subject: InquiryWords
  let body: InquiryWords
  let own: OwnWords
  let contacts: [ContactKind]
  private let orderKnown: Bool
  private let fulfilment: String?

  /// Prepares a message.
  ///
  /// - Parameters:
  ///   - subject: its subject; may be empty.
  ///   - body: its text, quoted mail and signature included.
  ///   - orderKnown: whether the order is known.
  ///   - fulfilment: `fba`, `mfn` or `sfp`; nil where nobody knows.
  package init(subject: String, body: String, orderKnown: Bool, fulfilment: String?) {
    own = OwnWords(body)
    self.subject = InquiryWords(
      subject.unicodeScalars.prefix(OwnWords.limit).map(\.value), part: .subject)
    self.body = InquiryWords(own.scalars, part: .body)
    self.orderKnown = orderKnown
    self.fulfilment = fulfilment
    contacts = ContactKind.found(in: own)
  }

  /// What can be said before the language is known.
  package var letters: [Feature] {
    var reader = FeatureReader()
    reader.readLetters(of: self)
    return reader.list
  }

  /// What it means, and what is known beside it.
  package func meaning(in language: Language?) -> [Feature] {
    var reader = FeatureReader()
    reader.readMeaning(of: self, in: language)
    return reader.list
  }

  func facts(_ language: Language?) -> [String] {
    var facts = [orderKnown ? "order" : "no order", "shipped by \(fulfilment ?? "nobody")"]
    facts.append("language \(language?.rawValue ?? "unknown")")
    facts.append("length \(Self.magnitude(body.text.count))")
    if own.hasQuote { facts.append("quotes") }
    if subject.text.count == 0 { facts.append("no subject") }
    if asks { facts.append("asks") }
    if body.text.scalars.contains(0x21) { facts.append("exclaims") }
    if isShouted { facts.append("shouts") }
    facts += contacts.map { "gives \($0.rawValue)" }
    return facts
  }

  private var asks: Bool { body.text.scalars.contains(0x3F) || subject.text.scalars.contains(0x3F) }

  /// More than half of at least twelve letters are capitals.
  private var isShouted: Bool {
    let letters = body.text.scalars.indices.filter { CharacterClass.isLetter(body.text.scalars[$0]) }
    return letters.count >= 12 && letters.count { body.text.wasUpperCase($0) } * 2 > letters.count
  }

  /// How often the length doubles from eight.
  private static func magnitude(_ count: Int) -> Int {
    var magnitude = 0
    var limit = 8
    while limit < count, magnitude < 7 {
      limit *= 2
      magnitude += 1
    }
    return magnitude
  }
}

extension InquiryMessage {
  /// Whether there is any letter or ideograph to tell a language by.
  var hasLetters: Bool {
    let isLetter: (UInt32) -> Bool = { CharacterClass.isLetter($0) || CharacterClass.isUnspaced($0) }
    return body.text.scalars.contains(where: isLetter) || subject.text.scalars.contains(where: isLetter)
  }
}
