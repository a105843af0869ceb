/// Why bytes are not an evidence bundle.
///
/// It names the place by position, never by anything the bundle says.
public enum MalformedBundle: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes are not compact JSON, or there are too many of them.
  case json(CanonicalError)
  /// The format is another one.
  case format
  /// The object at this place has a member that the format does not know.
  case unknownMember(at: String)
  /// The value at this place is missing or of another kind.
  case value(at: String)
  /// The list at this place is longer than the format allows.
  case tooMany(at: String)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .json(let error): error.description
    case .format: "Ask for a bundle of the format \(EvidenceBundle.format)."
    case .unknownMember(let place): "Remove what the format does not know from \(place)."
    case .value(let place): "Give \(place) a value of its kind."
    case .tooMany(let place): "Shorten \(place); it is longer than the format allows."
    }
  }
}
