// What is asked and what settles it (rules.md §2).
extension Ticket {
  /// A message owes an answer from now on, unless one typed elsewhere came before it.
  mutating func ask(_ question: Question) {
    var question = question
    if let copy = copy(settling: question) {
      question.settlement = copy
    } else {
      pendingQuestions.append(questions.count)
    }
    questions.append(question)
  }

  mutating func settlePending(
    by entry: Int, _ means: Question.Means, at moment: Timestamp, where covers: (Question) -> Bool
  ) {
    pendingQuestions.removeAll { index in
      guard questions[index].entry < entry || means == .copy, covers(questions[index]) else { return false }
      questions[index].settlement = Question.Settlement(entry: entry, means: means, at: moment)
      return true
    }
  }

  mutating func waive(_ entries: [Int], by number: Int, at moment: Timestamp) {
    let before = pendingQuestions.count
    settlePending(by: number, .waiver, at: moment) { entries.contains($0.entry) }
    waivedQuestions += before - pendingQuestions.count
  }

  /// Takes back what a message settled that did not arrive: each question is pending again with its first
  /// deadline, unless a later settlement stands.
  ///
  /// - Returns: Whether anything rested on it.
  mutating func revive(questionsSettledBy entry: Int) -> Bool {
    let settled = questions.indices.filter { questions[$0].settlement?.entry == entry }
    guard !settled.isEmpty else { return false }
    let standing = StandingSettlements(of: self)
    for index in settled { questions[index].settlement = standing.first(for: questions[index]) }
    let revived = settled.filter { questions[$0].settlement == nil }
    if !revived.isEmpty { pendingQuestions = (pendingQuestions + revived).sorted() }
    return true
  }

  /// What is asked in the official channel is answered there alone (R63).
  static func settles(_ sent: Outbound, _ question: Question) -> Bool {
    sent.settles && (sent.channel.isOfficial || !question.channel.isOfficial)
  }

  /// The first copy typed after the question was asked; nil where there is none.
  private func copy(settling question: Question) -> Question.Settlement? {
    copies.filter { $0.sentAt >= question.start }
      .min { ($0.sentAt, $0.entry) < ($1.sentAt, $1.entry) }
      .map { Question.Settlement(entry: $0.entry, means: .copy, at: $0.sentAt) }
  }
}
