/// A macro's name, `migration-notice-media`; its versions are counted from 1.
public struct MacroID: RawRepresentable, Hashable, Comparable, Sendable {
  /// Lower-case letters, digits and hyphens.
  public let rawValue: String

  /// Wraps a name; ``isWellFormed`` tells whether a macro can be published under it.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a name.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Whether the name has 1 to 64 lower-case letters, digits and hyphens.
  public var isWellFormed: Bool {
    (1...64).contains(rawValue.utf8.count)
      && rawValue.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// Orders macros by name.
  public static func < (left: MacroID, right: MacroID) -> Bool { left.rawValue < right.rawValue }
}

extension MacroID: CustomStringConvertible, ExpressibleByStringLiteral {
  /// Wraps a literal name.
  public init(stringLiteral value: StaticString) { self.init(rawValue: "\(value)") }
  /// The name.
  public var description: String { rawValue }
}
