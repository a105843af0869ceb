extension Compliance {
  /// The protocol's own rules: what a text of this context has to say (R53, R54, R62).
  func protocolMarks(_ reading: Reading, _ context: TextContext) -> [Mark] {
    let sentences = SentenceHits.split(reading)
    switch context {
    case .migrationNotice:
      return sentences.contains(where: Self.promisesReturn)
        ? [] : [Mark(rule: .migrationNoReturn, range: 0..<0)]
    case .externalFirstContact:
      return routesBack(sentences) ? [] : [Mark(rule: .externalNoReturn, range: 0..<0)]
    case .resolutionSummary:
      if sentences.contains(where: Self.namesOutcome) { return [] }
      // A longer text that refers to nothing else may say its outcome in words that no table has.
      let isSure = reading.text.count < 60 || sentences.contains { $0.has(.vagueness) }
      return [Mark(rule: .summaryNoOutcome, range: 0..<0, ceiling: isSure ? .block : .warn)]
    default:
      return []
    }
  }

  /// "As explained on the phone" explains nothing here.
  private static func namesOutcome(_ sentence: SentenceHits) -> Bool {
    let vague = sentence.ranges(.vagueness)
    return sentence.ranges(.outcome).contains { outcome in
      !vague.contains { $0.lowerBound <= outcome.lowerBound && $0.upperBound >= outcome.upperBound }
    }
  }

  private static func promisesReturn(_ sentence: SentenceHits) -> Bool {
    guard !sentence.has(.stayingAway) else { return false }
    return sentence.has(.returning) || sentence.has(.officialThread) && sentence.has(.continuing)
  }

  private func routesBack(_ sentences: [SentenceHits]) -> Bool {
    !sentences.contains { $0.has(.stayingAway) }
      && sentences.contains { $0.has(.officialThread) && $0.has(.continuing) }
  }
}
