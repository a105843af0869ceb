/// A value of the JSON subset that leaves are written in: no null and no fractions.
///
/// The subset is that of RFC 8785 (JCS) with ASCII keys: one value has exactly one spelling, so its
/// bytes can be hashed. Equality is by bytes: texts that differ only in Unicode normalisation differ.
public enum CanonicalValue: Sendable {
  /// A text, written as UTF-8 with as few escapes as JSON allows.
  case string(String)
  /// A whole number within ±(2^53−1), the range RFC 8785 can write exactly.
  case integer(Int64)
  /// True or false.
  case bool(Bool)
  /// Values in an order of their own.
  case array([CanonicalValue])
  /// Members by key; written in the byte order of the keys, in whatever order they are held.
  case object([CanonicalMember])

  /// The largest whole number that can be written: 2^53−1 (RFC 8785 §3.2.2.3, RFC 7493 §2.2).
  public static let largestInteger: Int64 = 9_007_199_254_740_991

  /// How many arrays and objects may be inside one another: 32.
  public static let deepestNesting = 32
}

/// One key of an object and its value.
public struct CanonicalMember: Sendable {
  /// The member's name, ASCII only.
  public var key: String
  /// What the member holds.
  public var value: CanonicalValue

  /// Joins a key and a value; whether the key is ASCII is checked when it is written.
  public init(_ key: String, _ value: CanonicalValue) {
    self.key = key
    self.value = value
  }
}

extension CanonicalValue: Hashable {
  /// Whether both values have the same shape, order and bytes.
  public static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
    case (.integer(let left), .integer(let right)): left == right
    case (.bool(let left), .bool(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  /// Feeds the bytes of the value to `hasher`.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .string(let text): for byte in text.utf8 { hasher.combine(byte) }
    case .integer(let number): hasher.combine(number)
    case .bool(let flag): hasher.combine(flag)
    case .array(let values): hasher.combine(values)
    case .object(let members): hasher.combine(members)
    }
  }
}

extension CanonicalMember: Hashable {
  /// Whether key and value have the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.key.hasSameBytes(as: right.key) && left.value == right.value
  }

  /// Feeds the bytes of key and value to `hasher`.
  public func hash(into hasher: inout Hasher) {
    for byte in key.utf8 { hasher.combine(byte) }
    hasher.combine(value)
  }
}
