import HelpdeskLanguage

/// A macro that cannot be published.
public struct MalformedMacro: Error, Hashable, Sendable, CustomStringConvertible {
  /// What must be mended.
  public let description: String
}

extension Macro {
  /// Most bytes of all texts and slots of one version together.
  static let byteLimit = 100_000

  /// Checks that every text can be rendered from the declared slots.
  ///
  /// - Throws: ``MalformedMacro`` that names what must be mended.
  public func checkWellFormed() throws(MalformedMacro) {
    func demand(_ condition: Bool, _ mend: String) throws(MalformedMacro) {
      if !condition { throw MalformedMacro(description: mend) }
    }
    try demand(id.isWellFormed, "Name the macro with 1 to 64 lower-case letters, digits and hyphens.")
    try demand((1...1_000_000).contains(version), "Count versions from 1.")
    try demand(!texts.isEmpty, "Give the macro a text in at least one language.")
    try demand(
      texts.values.reduce(0) { $0 + $1.utf8.count } <= Self.byteLimit,
      "Keep all texts of a macro together below \(Self.byteLimit) bytes.")
    try demand(
      Set(slots.map(\.name)).count == slots.count, "Give each slot of the macro a name of its own.")
    for slot in slots {
      try demand(
        MacroID(slot.name).isWellFormed && slot.limit > 0,
        "Name each slot with lower-case letters, digits and hyphens, and give it a limit above 0.")
      guard case .choice(let choices) = slot.kind else { continue }
      try demand(
        !choices.isEmpty
          && choices.allSatisfy { choice in texts.keys.allSatisfy { choice.wording[$0] != nil } },
        "Word each choice of slot \(slot.name) in every language of the macro.")
    }
    for language in languages {
      for case .slot(let name) in pieces(in: language) ?? [] {
        try demand(
          slots.contains { $0.name == name },
          "The text in \(language.rawValue) uses a slot that the macro does not declare.")
      }
      try demand(
        !(texts[language] ?? "").allSatisfy(\.isWhitespace), "Give the macro words in \(language.rawValue).")
    }
  }
}
