/// One thing the model may weigh: a group of letters, a word, a concept, a fact about the order.
package struct Feature: Hashable, Sendable {
  /// What sort of thing it is; letters and meanings are weighed apart, because a concept says more than a
  /// handful of letters.
  package enum Kind: UInt8, CaseIterable, Sendable {
    /// A group of letters, a word or two words.
    case letters
    /// A concept anywhere.
    case concept
    /// A concept in the subject, in the first sentence or in the last.
    case position
    /// Two concepts in one sentence.
    case pair
    /// Something known beside the words.
    case fact
  }

  package let kind: Kind
  /// The feature's name, hashed.
  package let key: UInt32
  /// Where it stands: the part, and the folded scalars; nil for a fact about the whole.
  package let place: Place?

  package struct Place: Hashable, Sendable {
    package let isSubject: Bool
    package let start: Int32
    package let end: Int32
    /// The number of the concept in the book; -1 for letters.
    package let concept: Int32
  }
}

/// FNV-1a over 32-bit units, finished as MurmurHash3 does; the same on every machine.
struct FeatureHash {
  private var value: UInt32

  /// Begins with the name of what is hashed, so that a word and its letters differ.
  init(_ salt: UInt32) { value = (0x811C_9DC5 ^ salt) &* 0x0100_0193 }

  mutating func add(_ unit: UInt32) {
    value = (value ^ unit) &* 0x0100_0193
    value ^= value >> 15
  }

  var finished: UInt32 {
    var hash = value
    hash ^= hash >> 16
    hash = hash &* 0x85EB_CA6B
    hash ^= hash >> 13
    hash = hash &* 0xC2B2_AE35
    return hash ^ (hash >> 16)
  }
}
