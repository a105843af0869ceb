/// One part of a message made ready: its own words folded, its concepts found.
struct InquiryWords: Sendable {
  let part: Inquiry.Reason.Part
  let text: NormalizedText
  let phrases: PhraseText
  /// What was written, before traditional characters were read as simplified: one sign for one sign.
  let written: [UInt32]

  init(_ scalars: [UInt32], part: Inquiry.Reason.Part) {
    self.part = part
    written = scalars
    var view = String.UnicodeScalarView()
    for value in TraditionalCharacters.simplify(scalars) {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    text = NormalizedText(String(view))
    phrases = PhraseText(text)
  }

  /// The phrases of all that inquiries speak of.
  static let book = PhraseBook(.inquiries)
}
