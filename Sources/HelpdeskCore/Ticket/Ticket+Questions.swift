// What is asked and what settles it (rules.md §2).
extension Ticket {
  /// A message owes an answer from now on, unless one typed elsewhere came before it.
  mutating func ask(_ question: Question) {
    var question = question
    if !question.isServices { buyersQuestions += 1 }
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
    var waived = 0
    settlePending(by: number, .waiver, at: moment) { question in
      guard entries.contains(question.entry) else { return false }
      if !question.isServices { waived += 1 }
      return true
    }
    waivedQuestions += waived
  }

  /// The mail that hands messages over was accepted: what of them is still pending is the service's now.
  mutating func applyHandedOver(_ entries: [Int], by number: Int, at moment: Timestamp) {
    let before = pendingQuestions.count
    settlePending(by: number, .transfer, at: moment) { !$0.isServices && entries.contains($0.entry) }
    waivedQuestions += before - pendingQuestions.count
  }

  /// Counts an answer that stands, or stands no more.
  mutating func countAnswer(_ sent: Outbound, by change: Int) {
    if sent.isToService { serviceAnswers += change } else { liveAnswers += change }
  }

  /// Whether a mail goes to the marketplace's customer service: its question is pending, and no migration by
  /// e-mail is open, whose buyer a mail would mean.
  var mailAnswersService: Bool {
    pendingQuestions.contains { questions[$0].isServices } && openMigration?.channel != .email
  }

  /// Takes back what a message settled that did not arrive: each question is pending again with its first
  /// deadline, unless a later settlement stands.
  ///
  /// - Returns: Whether anything rested on it.
  mutating func revive(questionsSettledBy entry: Int) -> Bool {
    let settled = questions.indices.filter { questions[$0].settlement?.entry == entry }
    guard !settled.isEmpty else { return false }
    let standing = StandingSettlements(of: self)
    let handedOver = settled.count { questions[$0].settlement?.means == .transfer }
    for index in settled { questions[index].settlement = standing.first(for: questions[index]) }
    waivedQuestions += settled.count { questions[$0].settlement?.means == .transfer } - handedOver
    let revived = settled.filter { questions[$0].settlement == nil }
    if !revived.isEmpty { pendingQuestions = (pendingQuestions + revived).sorted() }
    return true
  }

  /// What is asked in the official channel is answered there alone (R63), and the service's own question by a
  /// mail to the service (R26).
  static func settles(_ sent: Outbound, _ question: Question) -> Bool {
    guard !question.isServices, !sent.isToService else {
      return sent.settles && question.isServices && sent.isToService
    }
    return sent.settles && (sent.channel.isOfficial || !question.channel.isOfficial)
  }

  /// The first copy typed after the question was asked; nil where there is none.
  private func copy(settling question: Question) -> Question.Settlement? {
    guard !question.isServices else { return nil }
    return copies.filter { $0.sentAt >= question.start }
      .min { ($0.sentAt, $0.entry) < ($1.sentAt, $1.entry) }
      .map { Question.Settlement(entry: $0.entry, means: .copy, at: $0.sentAt) }
  }
}
