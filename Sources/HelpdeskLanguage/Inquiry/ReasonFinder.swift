/// Finds the words that speak most for a topic.
struct ReasonFinder {
  let message: InquiryMessage
  let features: [Feature]
  let model: InquiryModel

  /// At most this many reasons are given.
  static let count = 4

  /// The strongest places that do not overlap, those with a meaning first among equals.
  func reasons(_ sum: InquiryModel.Sum, for head: Int, over other: Int) -> [Inquiry.Reason] {
    var candidates: [(weight: Int, place: Feature.Place)] = []
    for entry in sum.rows {
      let feature = features[entry.feature]
      guard let place = feature.place, feature.kind != .pair else { continue }
      let weight = model.contribution(entry, feature.kind, of: sum, for: head, over: other)
      if weight > 0 { candidates.append((weight, place)) }
    }
    candidates.sort { $0.weight > $1.weight }
    var taken: [Feature.Place] = []
    for candidate in candidates.prefix(64) {
      let place = candidate.place
      let isFree = taken.allSatisfy { other in
        other.isSubject != place.isSubject || other.end <= place.start || place.end <= other.start
      }
      if isFree { taken.append(place) }
      if taken.count == Self.count { break }
    }
    return taken.compactMap(reason)
  }

  private func reason(_ place: Feature.Place) -> Inquiry.Reason? {
    let words = place.isSubject ? message.subject : message.body
    let folded = whole(Int(place.start)..<Int(place.end), in: words.text)
    let range = Self.trimmed(words.text.originalRange(folded), in: words.written)
    guard !range.isEmpty else { return nil }
    let concept = Int(place.concept)
    let book = InquiryWords.book
    let isKnown = concept >= 0 && concept < book.concepts.count
    let start = place.isSubject ? range.lowerBound : message.own.originalIndex(range.lowerBound)
    return Inquiry.Reason(
      excerpt: Self.string(of: words.written[range]), part: words.part, range: start..<(start + range.count),
      meaning: isKnown ? Self.spoken(book.concepts[concept].rawValue) : nil)
  }

  /// What of a range stands in one line, without spaces on either side: a line's own signs follow one another
  /// in the original as well.
  private static func trimmed(_ range: Range<Int>, in written: [UInt32]) -> Range<Int> {
    let whole = range.clamped(to: 0..<written.count)
    guard let start = whole.first(where: { !CharacterClass.isSpace(written[$0]) }) else { return 0..<0 }
    var end = (start..<whole.upperBound).first { written[$0] == 0x0A } ?? whole.upperBound
    while end > start, CharacterClass.isSpace(written[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func string(of values: ArraySlice<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in values {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  /// Letters within a word are shown with the whole word.
  private func whole(_ range: Range<Int>, in text: NormalizedText) -> Range<Int> {
    var start = max(0, range.lowerBound)
    var end = min(range.upperBound, text.count)
    while start < end, text.scalar(start) == 0x20 { start += 1 }
    while end > start, text.scalar(end - 1) == 0x20 { end -= 1 }
    let limit = 24
    while start > 0, range.lowerBound - start < limit, CharacterClass.isAlphanumeric(text.scalar(start)),
      CharacterClass.isAlphanumeric(text.scalar(start - 1))
    { start -= 1 }
    while end < text.count, end - range.upperBound < limit,
      CharacterClass.isAlphanumeric(text.scalar(end)), CharacterClass.isAlphanumeric(text.scalar(end - 1))
    { end += 1 }
    return start..<max(start, end)
  }

  /// `notArrived` as `not arrived`.
  private static func spoken(_ name: String) -> String {
    var spoken = ""
    for scalar in name.unicodeScalars {
      if scalar.value >= 0x41, scalar.value <= 0x5A, let small = Unicode.Scalar(scalar.value + 0x20) {
        spoken += " "
        spoken.unicodeScalars.append(small)
      } else {
        spoken.unicodeScalars.append(scalar)
      }
    }
    return spoken
  }
}
