/// A host name as it stands in a text, its dots possibly disguised.
struct HostName: Hashable, Sendable {
  var labels: [String] = []
  var range = 0..<0
  /// The word for dot, where one was spelled out.
  var spokenDot: String?
  /// Whether a dot stood in brackets: nobody writes that by accident.
  var hasBracketedDot = false
  /// Whether a space stood beside a dot.
  var hasSpacedDot = false
  /// Whether a letter of another alphabet was drawn like a Latin one.
  var hasLookalike = false
  /// Whether the last label began with a capital and the one before did not: a new sentence.
  var startsSentence = false

  var topLevel: String { labels.last ?? "" }

  /// The name that somebody registered: the last two labels, or three under `co.uk` and its like.
  var registrableDomain: String {
    guard labels.count > 2 else { return labels.joined(separator: ".") }
    let two = labels.suffix(2).joined(separator: ".")
    return TopLevelDomains.secondLevel.contains(two) ? labels.suffix(3).joined(separator: ".") : two
  }

  /// Whether these labels are a host though no scheme says so.
  var isPlausible: Bool {
    guard labels.count >= 2, let name = labels.dropLast().last, !name.isEmpty else { return false }
    if labels.first == "www" && labels.count >= 3 { return true }
    let top = topLevel
    if let spokenDot {
      let allowed =
        TopLevelDomains.spoken.contains(top) || TopLevelDomains.spokenAfter[spokenDot]?.contains(top) == true
      return allowed && !TopLevelDomains.articles.contains(name)
    }
    if hasSpacedDot { return ["com", "net", "org"].contains(top) }
    if hasBracketedDot { return top.utf8.count >= 2 && !top.utf8.contains { $0 < 0x61 } }
    guard name.utf8.contains(where: { $0 >= 0x61 }) else { return false }
    if startsSentence { return false }
    if TopLevelDomains.plain.contains(top) { return name.utf8.count >= 2 || labels.count > 2 || top == "me" }
    return TopLevelDomains.ambiguous.contains(top) && (name.utf8.count >= 3 || labels.count > 2)
  }
}

extension TopLevelDomains {
  /// Words before a word for dot that make it a point in space or time.
  static let articles: Set<String> = [
    "the", "el", "il", "le", "der", "den", "dem", "un", "a", "este", "questo", "ce", "red", "this",
  ]
}
