public import HelpdeskLanguage

/// A step of the off-platform migration protocol (R50–R56).
public enum MigrationStep: Hashable, Sendable {
  /// Step 1: justify in an internal note why the official channel cannot do it.
  ///
  /// - Parameters:
  ///   - reason: One of the two grounds, with what it rests on.
  ///   - note: Why, in an agent's own words; kept as an internal note.
  ///   - to: The external channel, e-mail or phone.
  ///   - address: One of the desk's approved addresses; nil for the first of that channel.
  case open(MigrationReason, note: String, to: Channel, address: String? = nil)
  /// Step 2: announce it on the official channel through the locked macro.
  ///
  /// - Parameters:
  ///   - slots: Values of the macro's own slots; the engine fills address and order.
  ///   - language: nil for the buyer's.
  case notice(slots: [String: String] = [:], language: Language? = nil)
  /// The external exchange is over; what came of it, in words.
  case end(String)
  /// Step 3: tell the outcome on the official channel through the locked macro.
  ///
  /// - Parameters:
  ///   - resolution: Outcome, words, and the amount where money moved.
  ///   - language: nil for the buyer's.
  case summarize(Resolution, language: Language? = nil)
  /// Give it up before anything external happened; tells the buyer when the notice has gone out.
  ///
  /// - Parameters:
  ///   - reason: Why, for the desk.
  ///   - language: nil for the buyer's.
  case withdraw(reason: String, language: Language? = nil)
}
