/// A way to be reached that a writer gives.
package enum ContactKind: String, CaseIterable, Sendable {
  case email = "an e-mail address"
  case phone = "a telephone number"
  case handle = "a messenger"
  case link = "a link"

  /// The ways that the writer's own words and signature give, in the order of the cases.
  static func found(in own: OwnWords) -> [ContactKind] {
    var view = String.UnicodeScalarView()
    for value in own.scalars + own.signature {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    let reading = Reading(String(view), book: book)
    let emails = EmailDetector(reading.text).marks()
    let links = LinkDetector(reading.text, policy: .standard).marks(outside: emails.map(\.range))
    let judged = (emails.map(\.range) + links.links).sorted { $0.lowerBound < $1.lowerBound }
    let phones = PhoneDetector(reading).marks(outside: judged)
    let handles = HandleDetector(reading).marks(outside: judged + phones.map(\.range))
    var kinds: [ContactKind] = []
    if !emails.isEmpty { kinds.append(.email) }
    if !phones.isEmpty { kinds.append(.phone) }
    if !handles.isEmpty { kinds.append(.handle) }
    if !links.marks.isEmpty { kinds.append(.link) }
    return kinds
  }

  /// The phrases that tell a telephone number from others, and messengers.
  private static let book: PhraseBook = {
    var lexicon = Lexicon.numberCues
    lexicon.add(.messengers)
    return PhraseBook(lexicon)
  }()
}
