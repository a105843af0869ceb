/// How strictly JSON is read, and how much of it.
struct JSONForm: Sendable {
  /// Keys must stand in the order of their bytes.
  var demandsKeyOrder = true
  /// Texts must use the shortest escapes, and only where JSON needs them.
  var demandsShortestEscapes = true
  /// White space between tokens is skipped instead of refused.
  var skipsWhiteSpace = false
  /// A member whose value is null counts as left out instead of being refused.
  var takesNullAsAbsent = false
  /// Whole numbers beyond ±(2^53−1) that fit in 64 bits are read instead of refused.
  var takesLongIntegers = false
  var byteLimit: Int
  var valueLimit: Int

  /// Leaves: one spelling only. A value needs at least one byte, so bytes bound the values.
  static func canonical(byteLimit: Int) -> JSONForm {
    JSONForm(byteLimit: byteLimit, valueLimit: byteLimit)
  }
}
