/// Why content is erased; never free text, for it stays in the trail for ever (trail.md §4).
public enum ErasureReason: String, CaseIterable, Sendable {
  /// Its time was up (domain.md §2.5).
  case retention
  /// Somebody asked for it.
  case request
  /// Anything else.
  case other
}
