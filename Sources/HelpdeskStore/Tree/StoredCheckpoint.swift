package import HelpdeskCore

/// A checkpoint as the desk keeps it: the signed note, and what it is found by.
package struct StoredCheckpoint: Hashable, Sendable {
  /// How many leaves it covers.
  package let size: Int64
  /// When it was signed; no signature covers this.
  package let at: Timestamp
  /// The signed note.
  package let note: [UInt8]

  /// Joins the parts of a checkpoint.
  package init(size: Int64, at: Timestamp, note: [UInt8]) {
    self.size = size
    self.at = at
    self.note = note
  }
}
