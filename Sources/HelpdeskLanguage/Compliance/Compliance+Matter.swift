extension Compliance {
  /// Whether a note names a delivery, return, refund, cancellation or invoice, and nothing that a message
  /// cannot carry and no safety matter: what never leaves the channel, whatever it is called (R51).
  ///
  /// - Parameters:
  ///   - note: the words that justify a move.
  ///   - language: their language where it is known; nil reads the tables of all languages.
  /// - Returns: false where the note names neither, or both.
  public func tellsBasicMatterAlone(_ note: String, language: Language? = nil) -> Bool {
    let reading = Reading(note, book: book, language: language)
    return !reading.ranges(of: .basicMatter).isEmpty && reading.ranges(of: .mediaMatter).isEmpty
  }
}
