/// A thing that texts say in many words and languages; tables of phrases are kept per concept.
///
/// The set is open, so that a desk may add its own.
public struct Concept: RawRepresentable, Hashable, Sendable {
  /// The concept's name, such as `review`.
  public let rawValue: String

  /// Names a concept; the name is taken as given.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Names a concept; the name is taken as given.
  public init(_ name: String) {
    self.rawValue = name
  }
}
