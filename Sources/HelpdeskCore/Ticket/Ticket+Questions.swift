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
    var rested = false
    for index in questions.indices where questions[index].settlement?.entry == entry {
      rested = true
      questions[index].settlement = standingSettlement(of: questions[index])
      guard questions[index].settlement == nil else { continue }
      let place = pendingQuestions.firstIndex { $0 > index } ?? pendingQuestions.endIndex
      pendingQuestions.insert(index, at: place)
    }
    return rested
  }

  /// What is asked in the official channel is answered there alone (R63).
  static func settles(_ sent: Outbound, _ question: Question) -> Bool {
    sent.settles && (sent.channel.isOfficial || !question.channel.isOfficial)
  }

  /// The earliest of the answers, calls and copies after the question that stand; nil where none does.
  private func standingSettlement(of question: Question) -> Question.Settlement? {
    var standing: [Question.Settlement] = []
    for (number, sent) in outbound where number > question.entry && Self.settles(sent, question) {
      guard sent.delivery.state.isDelivered, let acceptedAt = sent.acceptedAt else { continue }
      standing.append(Question.Settlement(entry: number, means: .answer, at: acceptedAt))
    }
    if !question.channel.isOfficial {
      for (number, moment) in answeringCalls where number > question.entry {
        standing.append(Question.Settlement(entry: number, means: .answer, at: moment))
      }
    }
    if let copy = copy(settling: question) { standing.append(copy) }
    return standing.min { ($0.at, $0.entry) < ($1.at, $1.entry) }
  }

  /// The first copy typed after the question was asked; nil where there is none.
  private func copy(settling question: Question) -> Question.Settlement? {
    copies.filter { $0.sentAt >= question.start }
      .min { ($0.sentAt, $0.entry) < ($1.sentAt, $1.entry) }
      .map { Question.Settlement(entry: $0.entry, means: .copy, at: $0.sentAt) }
  }
}
