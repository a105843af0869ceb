extension Compliance {
  /// Marks of the rules that are about meaning: every row of the table, over sentences, pairs and the text.
  func meaningMarks(_ reading: Reading, _ context: TextContext) -> [Mark] {
    var marks: [Mark] = []
    if context == .proactiveLate { marks.append(Mark(rule: .messageLate, range: 0..<0)) }
    guard !reading.hits.isEmpty else { return marks }
    let rows = rows.filter { $0.row.contexts?.contains(context) ?? true && $0.row.rule.applies(in: context) }
    let sentences = SentenceHits.split(reading)
    for (index, sentence) in sentences.enumerated() {
      for (row, needs) in rows where row.reach == .sentence {
        if sentence.concepts.isSuperset(of: needs), let range = row.range(in: sentence) {
          marks.append(Mark(rule: row.rule, range: range))
        }
      }
      guard index + 1 < sentences.count else { continue }
      let pair = sentence.joined(with: sentences[index + 1], in: reading)
      for (row, needs) in rows where row.reach == .neighbours {
        if pair.concepts.isSuperset(of: needs), let range = row.range(in: pair) {
          marks.append(Mark(rule: row.rule, range: range))
        }
      }
    }
    let whole = SentenceHits(reading.hits[...], book: reading.book)
    for (row, needs) in rows where row.reach == .text {
      if whole.concepts.isSuperset(of: needs), let range = row.range(in: whole) {
        marks.append(Mark(rule: row.rule, range: range))
      }
    }
    if context.isProactive, !whole.has(.confirmation), !whole.has(.necessity),
      !reading.text.scalars.contains(0x3F)
    {
      // Neither a purpose nor a known nicety: somebody should look.
      marks.append(Mark(rule: .messageUnnecessary, range: 0..<0, ceiling: .warn))
    }
    return marks
  }
}

extension Rule {
  /// Whether a rule speaks in a context at all: an external exchange of a migration needs contact data
  /// (domain.md §6).
  func applies(in context: TextContext) -> Bool {
    switch self {
    case .personalDataRequest: !context.allowsContactData
    case .divertOffPlatform: context != .migrationNotice
    default: true
    }
  }
}

extension RuleRow {
  /// Where a row is broken in `place`; nil where it is not.
  func range(in place: SentenceHits) -> Range<Int>? {
    guard let anchor = needs.first, needs.allSatisfy({ place.has($0) }) else { return nil }
    guard let first = place.first(anchor) else { return nil }
    if needs.count == 1 {
      return isExcused(in: place, at: [first]) ? nil : first
    }
    guard let match = nearestMatch(in: place) else { return nil }
    guard !isExcused(in: place, at: match) else { return nil }
    return match.dropFirst().reduce(match[0]) {
      min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound)
    }
  }

  /// The places of all concepts, those of the first two as near to each other as they come.
  private func nearestMatch(in place: SentenceHits) -> [Range<Int>]? {
    var best: (places: [Range<Int>], distance: Int)?
    for anchor in place.ranges(needs[0]).prefix(16) {
      guard let second = place.nearest(needs[1], to: anchor) ?? place.enclosing(needs[1], anchor) else {
        continue
      }
      let distance = max(second.lowerBound - anchor.upperBound, anchor.lowerBound - second.upperBound)
      if let within, distance > within { continue }
      if best.map({ distance < $0.distance }) ?? true { best = ([anchor, second], distance) }
    }
    guard var match = best?.places else { return nil }
    for concept in needs.dropFirst(2) {
      guard let more = place.nearest(concept, to: match[0]) else { return nil }
      match.append(more)
    }
    return match
  }

  /// Whether something in `place` makes it harmless. What is part of the offence itself excuses nothing:
  /// "without Amazon" is no "cannot".
  private func isExcused(in place: SentenceHits, at match: [Range<Int>]) -> Bool {
    unless.contains { concept in
      place.has(concept)
        && place.ranges(concept).contains { excuse in
          !match.contains { $0.lowerBound <= excuse.lowerBound && $0.upperBound >= excuse.upperBound }
        }
    }
  }
}
