import HelpdeskTrail

/// A caller's name for one call: repeated with the same key, it acts once.
public struct IdempotencyKey: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The caller's name for the call.
  public let rawValue: String

  /// How long a desk remembers a key. Source: rules.md §6.
  public static let lifetime = Duration.seconds(30 * 86_400)

  /// Wraps a name; it must be fresh for every call that is not a repetition.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Wraps a literal name.
  public init(stringLiteral value: String) { rawValue = value }

  /// What the store knows the key by: it belongs to one principal.
  func digest(for principal: Principal) -> [UInt8] {
    var fields = FieldBytes()
    fields.add(principal.id.rawValue)
    fields.add(rawValue)
    return fields.digest
  }
}

/// Fields written one after the other, each behind its length, so that no two lists read alike.
struct FieldBytes {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ text: String?) { add(text.map { Array($0.utf8) }) }

  mutating func add(_ number: Int64) { add(String(number)) }

  mutating func add(_ field: [UInt8]?) {
    guard let field else { return bytes.append(0) }
    bytes.append(1)
    withUnsafeBytes(of: UInt64(field.count).bigEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: field)
  }

  /// SHA-256 of the fields.
  var digest: [UInt8] { Hash.sha256(bytes).bytes }
}
