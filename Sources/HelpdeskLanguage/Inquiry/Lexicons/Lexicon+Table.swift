extension Lexicon {
  /// Reads a table: a line `@name` begins a concept, a line `en: phrase|phrase` gives its phrases in one
  /// language. Large tables compile in no time as text, and take minutes as literals.
  init(table: String) {
    var rows: [Concept: [Language: String]] = [:]
    var concept: Concept?
    for line in table.split(separator: "\n") {
      if line.utf8.first == 0x40 {
        concept = Concept(String(line.dropFirst()))
      } else if let concept, let colon = line.firstIndex(of: ":") {
        let phrases = line[line.index(after: colon)...].drop { $0 == " " }
        rows[concept, default: [:]][Language(rawValue: String(line[..<colon]))] = String(phrases)
      }
    }
    self.init(rows)
  }
}
