package import HelpdeskCore

/// An entry that a search found.
package struct SearchHit: Hashable, Sendable {
  /// The entry.
  package let entry: EntryID
  /// Some eighty characters of its text around the first hit; empty once erased.
  package let snippet: String
}
