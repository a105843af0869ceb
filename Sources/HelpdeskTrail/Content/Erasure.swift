/// What an event of erased content says: which commitments lost their content, and why.
public struct Erasure: Hashable, Sendable {
  /// The type of such events.
  public static let type = "content.erased"
  /// The most commitments one event may name; more events follow it.
  public static let commitmentLimit = 1_000

  /// Why content was erased; never free text.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Its time was up.
    case retention
    /// Somebody asked for it.
    case request
    /// Anything else.
    case other
  }

  /// What lost its content, in the order of the event; never empty.
  public let commitments: [Commitment]
  /// Why.
  public let reason: Reason

  /// Records an erasure.
  ///
  /// - Parameters:
  ///   - commitments: 1 to 1,000 commitments; any other number gives nil.
  ///   - reason: Why.
  public init?(_ commitments: [Commitment], reason: Reason) {
    guard !commitments.isEmpty, commitments.count <= Self.commitmentLimit else { return nil }
    self.commitments = commitments
    self.reason = reason
  }

  /// Reads the event of an erasure.
  ///
  /// - Parameter leaf: The event; nil when it is of another type or shape.
  public init?(_ leaf: Leaf) {
    guard leaf.type.hasSameBytes(as: Self.type),
      case .string(let reason)? = leaf["reason"], let reason = Reason(rawValue: reason),
      case .array(let elements)? = leaf["erases"]
    else { return nil }
    var commitments: [Commitment] = []
    for element in elements {
      guard case .string(let text) = element, let commitment = Commitment(base64: text) else { return nil }
      commitments.append(commitment)
    }
    self.init(commitments, reason: reason)
  }

  /// The event's own members.
  public var fields: [CanonicalMember] {
    [
      CanonicalMember("erases", .array(commitments.map { .string($0.base64) })),
      CanonicalMember("reason", .string(reason.rawValue)),
    ]
  }
}
