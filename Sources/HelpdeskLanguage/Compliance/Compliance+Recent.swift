extension Compliance {
  /// Finds what breaks a rule in a text that follows others to the same buyer.
  ///
  /// Contact data cut in two and sent in two messages is found in the second: a telephone number, an address,
  /// a link (domain.md §7.2).
  ///
  /// - Parameters:
  ///   - text: the text as it would leave; any length.
  ///   - earlier: what went to the same buyer on the same channel lately, oldest first; of these the last 20
  ///     are read, of each its last 2,000 scalars.
  ///   - context: what the text is for.
  ///   - isOfficialChannel: whether it goes through the marketplace's messages; elsewhere `earlier` counts
  ///     for nothing.
  ///   - language: the text's language where it is known; nil reads the tables of all languages.
  ///   - approvedContacts: as for the text alone.
  /// - Returns: the findings of the text alone, and those that begin in an earlier text and end in this one,
  ///   with the range that lies in this one; ordered by place, then by rule id.
  public func findings(
    in text: String, after earlier: [String], context: TextContext, isOfficialChannel: Bool,
    language: Language? = nil, approvedContacts: [String] = []
  ) -> [Finding] {
    let alone = findings(
      in: text, context: context, isOfficialChannel: isOfficialChannel, language: language,
      approvedContacts: approvedContacts)
    guard isOfficialChannel, !context.allowsContactData, !earlier.isEmpty else { return alone }
    let recent = earlier.suffix(20).map { String(String.UnicodeScalarView($0.unicodeScalars.suffix(2_000))) }
    let reading = Reading(text, book: book, language: language)
    let marks =
      numberMarks(reading, after: recent, language) + joinedMarks(reading, after: recent, language)
    let approved = ContactExemption(context == .migrationNotice ? approvedContacts : [])
    let split = findings(marks.filter { !approved.covers($0, in: reading.text) }, in: reading.text)
    // A warning, as of the marketplace's own number, hides nothing.
    let known = Set(alone.filter { $0.severity == .block }.map(\.rule))
    return Self.ordered(alone + split.filter { !known.contains($0.rule) })
  }

  /// The digits of this text that complete a number begun in an earlier one.
  private func numberMarks(_ reading: Reading, after earlier: [String], _ language: Language?) -> [Mark] {
    let new = fragments(in: reading).prefix(3)
    guard !new.isEmpty else { return [] }
    let old = earlier.flatMap { fragments(in: Reading($0, book: book, language: language)) }.suffix(6)
    for count in 1...new.count {
      let tail = Array(new.prefix(count))
      let range = tail[0].range.lowerBound..<tail[count - 1].range.upperBound
      let isNumber =
        old.indices.contains { NumberFragment.dial(Array(old[$0...]), tail) }
        || old.contains { NumberFragment.dial([$0], tail) }
      if isNumber { return [Mark(rule: .contactPhone, range: range)] }
    }
    return []
  }

  private func fragments(in reading: Reading) -> [NumberFragment] {
    let emails = EmailDetector(reading.text).marks()
    let links = LinkDetector(reading.text, policy: policy).marks(outside: emails.map(\.range))
    let judged = (emails.map(\.range) + links.links).sorted { $0.lowerBound < $1.lowerBound }
    return PhoneDetector(reading).fragments(outside: judged)
  }

  /// Addresses and links that the end of the text before begins.
  private func joinedMarks(_ reading: Reading, after earlier: [String], _ language: Language?) -> [Mark] {
    guard let last = earlier.last else { return [] }
    let head = Reading(last, book: book, language: language).text.count + 1
    let joined = Reading(last + " " + reading.text.excerpt(0..<400), book: book, language: language)
    let emails = EmailDetector(joined.text).marks()
    let links = LinkDetector(joined.text, policy: policy).marks(outside: emails.map(\.range)).marks
    return (emails + links).compactMap { mark in
      guard mark.range.lowerBound < head, mark.range.upperBound > head else { return nil }
      let end = min(mark.range.upperBound - head, reading.text.count)
      return end > 0 ? Mark(rule: mark.rule, range: 0..<end, ceiling: mark.ceiling) : nil
    }
  }
}
