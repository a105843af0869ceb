/// One shape of one type of event; a shape is never changed, a new one gets the next version.
package struct FactShape: Hashable, Sendable {
  /// The event's past-tense name.
  package let type: String
  /// Which shape of it, from 1.
  package let version: Int64

  /// Names a shape.
  package init(_ type: String, _ version: Int64) {
    self.type = type
    self.version = version
  }
}
