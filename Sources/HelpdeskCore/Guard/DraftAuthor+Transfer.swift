import HelpdeskLanguage

// The mail that hands messages over to the marketplace's customer service (R38).
extension DraftAuthor {
  /// Most characters of the mail: what is left out the service reads in the thread. Our own.
  private static let charactersAtMost = 16_000

  /// Order and words of the messages, in English, which the service reads in every store.
  func transfer() -> Content {
    let entries = ticket.handOver(under: context.desk.enrolments)?.entries ?? []
    var lines = ["Order: \(ticket.order?.id ?? "unknown")"]
    if let store = ticket.marketplace { lines.append("Store: \(store)") }
    lines += ["", "The buyer wrote to us about this order. We have not answered; please do.", ""]
    var count = 0
    for question in ticket.pending where count <= Self.charactersAtMost && entries.contains(question.entry) {
      lines.append("Message of \(question.start):")
      let words = context.pendingTexts[question.entry] ?? "(no words)"
      let quoted = words.prefix(Self.charactersAtMost)
      lines += quoted.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
      lines.append("")
      count += quoted.count
    }
    let whole = lines.joined(separator: "\n")
    let text = String(whole.prefix(Self.charactersAtMost))
    return .success(
      Draft.Content(
        text: text.utf8.count < whole.utf8.count ? text + "\n> (shortened)" : text, language: .english,
        macro: nil, step: nil, resolution: nil, answers: false))
  }
}
