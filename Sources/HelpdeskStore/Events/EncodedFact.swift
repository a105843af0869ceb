package import HelpdeskTrail

/// A fact as the log keeps it: plain fields for the leaf, and the content that the leaf commits to.
///
/// Fields stand in the leaf for ever, so nothing personal may be among them (trail.md §2).
package struct EncodedFact: Hashable, Sendable {
  /// The fact's past-tense name.
  package let type: String
  /// Which shape of the type this is, from 1.
  package let version: Int64
  /// The type's own fields, in the byte order of their keys.
  package let fields: [CanonicalMember]
  /// The erasable content, in the order it is stored.
  package let content: [ContentBytes]

  /// One named piece of content.
  package struct ContentBytes: Hashable, Sendable {
    /// ASCII, as the leaf names it.
    package let name: String
    /// The bytes, which may be none.
    package let bytes: [UInt8]

    /// Names a piece of content.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Joins the parts of a fact; fields are put in order.
  package init(type: String, version: Int64, fields: [CanonicalMember], content: [ContentBytes]) {
    self.type = type
    self.version = version
    self.fields = fields.sorted { $0.key.bytesPrecede($1.key) }
    self.content = content
  }
}
