extension MessageSent {
  /// Whether the words are what `macro` gives with the values that filled its slots, byte for byte.
  ///
  /// - Parameter macro: The version the message names.
  /// - Returns: nil where words or values are gone or withheld, so that nothing can be said.
  package func isRendering(of macro: Macro) -> Bool? {
    guard let text, let values = self.macro?.values else { return nil }
    let engineNames = Set(macro.slots.filter(\.isFilledByEngine).map(\.name))
    guard let language,
      let rendering = try? macro.render(
        in: language, values: values.filter { !engineNames.contains($0.key) },
        engineValues: values.filter { engineNames.contains($0.key) })
    else { return false }
    return rendering.text.utf8.elementsEqual(text.utf8)
  }

  /// Whether the resolution on record is the one that the slots of `macro` tell the buyer.
  ///
  /// - Parameter macro: The version the message names; its purpose is a summary.
  /// - Returns: nil where the values are gone or withheld.
  package func tellsItsResolution(by macro: Macro) -> Bool? {
    guard let values = self.macro?.values else { return nil }
    guard let told = Resolution(slotValues: values), let resolution else { return false }
    let hasSameWords = resolution.text.map { $0.utf8.elementsEqual((told.text ?? "").utf8) } ?? true
    return resolution.outcome == told.outcome && resolution.amount == told.amount && hasSameWords
  }

  /// Whether the slots that the engine fills hold the ticket's order and the address its migration announces.
  ///
  /// - Parameters:
  ///   - macro: The version the message names.
  ///   - ticket: The ticket before the message.
  /// - Returns: nil where nothing of it is known.
  package func namesItsTicket(_ ticket: Ticket, by macro: Macro) -> Bool? {
    guard let values = self.macro?.values else { return nil }
    var verdict: Bool?
    for slot in macro.slots {
      let expected =
        switch slot.kind {
        case .order: ticket.order?.id
        case .announcedAddress: ticket.openMigration?.address
        default: String?.none
        }
      guard let expected else { continue }
      let isSame = values[slot.name].map { $0.utf8.elementsEqual(expected.utf8) } ?? false
      verdict = (verdict ?? true) && isSame
    }
    return verdict
  }
}
