extension Inquiry {
  /// Words that speak for the category.
  public struct Reason: Hashable, Sendable {
    /// The part of the message they stand in.
    public enum Part: String, Sendable {
      case subject
      case body
    }

    /// The words as they stand in the text.
    public let excerpt: String
    /// Which part they stand in.
    public let part: Part
    /// Where they stand, in Unicode scalars of that part.
    public let range: Range<Int>
    /// What they are taken to mean, such as `not arrived`; nil where the words speak for themselves.
    public let meaning: String?
  }
}

extension Inquiry.Reason: CustomStringConvertible {
  /// The words, and what they mean.
  public var description: String {
    meaning.map { "“\(excerpt)”: \($0)" } ?? "“\(excerpt)”"
  }
}
