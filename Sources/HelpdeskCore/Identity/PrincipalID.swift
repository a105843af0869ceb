/// A surrogate name for whoever acts: `agent:mika`, `bot:sorter`, `system:outbox`.
///
/// It stands in the trail for ever, so it must never be a person's name or address.
public struct PrincipalID: RawRepresentable, Hashable, Comparable, Sendable {
  /// Most bytes an id may have; longer ones are cut when they are made.
  public static let byteLimit = 128

  /// Kind and name, `agent:mika`.
  public let rawValue: String

  /// Wraps an id; printable ASCII without blanks is kept, anything else becomes `-`.
  ///
  /// - Parameter rawValue: The host's surrogate for the person or program.
  public init(rawValue: String) {
    let bytes = rawValue.utf8.prefix(Self.byteLimit).map { $0 > 0x20 && $0 < 0x7F ? $0 : 0x2D }
    self.rawValue = bytes.isEmpty ? "unknown:-" : String(decoding: bytes, as: UTF8.self)
  }

  /// Wraps an id, as ``init(rawValue:)`` does.
  public init(_ rawValue: String) { self.init(rawValue: rawValue) }

  /// Orders ids by their bytes.
  public static func < (left: PrincipalID, right: PrincipalID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension PrincipalID: CustomStringConvertible {
  /// The id as it stands in the trail.
  public var description: String { rawValue }
}
