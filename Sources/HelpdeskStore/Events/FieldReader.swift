import HelpdeskCore
import HelpdeskTrail

/// Reads members of an object strictly by kind; anything unexpected is a typed error, never a trap.
struct FieldReader {
  let type: String
  let version: Int64
  let members: [CanonicalMember]
  /// The piece of content the object stands in; nil for the leaf itself.
  var item: String?

  func problem(_ key: String) -> UndecodableEvent {
    UndecodableEvent(type: type, version: version, problem: item.map { .content($0) } ?? .field(key))
  }

  subscript(key: String) -> CanonicalValue? { members.first { $0.key.hasSameBytes(as: key) }?.value }

  func stringIfPresent(_ key: String) throws(UndecodableEvent) -> String? {
    switch self[key] {
    case nil: nil
    case .string(let text): text
    default: throw problem(key)
    }
  }

  func string(_ key: String) throws(UndecodableEvent) -> String {
    guard let text = try stringIfPresent(key) else { throw problem(key) }
    return text
  }

  func integerIfPresent(_ key: String) throws(UndecodableEvent) -> Int64? {
    switch self[key] {
    case nil: nil
    case .integer(let number): number
    default: throw problem(key)
    }
  }

  func integer(_ key: String) throws(UndecodableEvent) -> Int64 {
    guard let number = try integerIfPresent(key) else { throw problem(key) }
    return number
  }

  /// The number of an entry, or another count.
  func count(_ key: String) throws(UndecodableEvent) -> Int {
    guard let count = Int(exactly: try integer(key)), count >= 0 else { throw problem(key) }
    return count
  }

  func flag(_ key: String) throws(UndecodableEvent) -> Bool {
    switch self[key] {
    case nil: false
    case .bool(true): true
    default: throw problem(key)
    }
  }

  func timeIfPresent(_ key: String) throws(UndecodableEvent) -> Timestamp? {
    try integerIfPresent(key).map { Timestamp(rawValue: $0) }
  }

  func time(_ key: String) throws(UndecodableEvent) -> Timestamp {
    Timestamp(rawValue: try integer(key))
  }

  func valueIfPresent<Value: RawRepresentable<String>>(
    _ key: String, as kind: Value.Type = Value.self
  ) throws(UndecodableEvent) -> Value? {
    guard let text = try stringIfPresent(key) else { return nil }
    guard let value = Value(rawValue: text) else { throw problem(key) }
    return value
  }

  func value<Value: RawRepresentable<String>>(
    _ key: String, as kind: Value.Type = Value.self
  ) throws(UndecodableEvent) -> Value {
    guard let value = try valueIfPresent(key, as: kind) else { throw problem(key) }
    return value
  }

  func base64IfPresent(_ key: String) throws(UndecodableEvent) -> [UInt8]? {
    guard let text = try stringIfPresent(key) else { return nil }
    guard let bytes = Base64.decode(text) else { throw problem(key) }
    return bytes
  }

  func objectIfPresent(_ key: String) throws(UndecodableEvent) -> FieldReader? {
    switch self[key] {
    case nil: nil
    case .object(let members): FieldReader(type: type, version: version, members: members, item: item)
    default: throw problem(key)
    }
  }

  func arrayIfPresent(_ key: String) throws(UndecodableEvent) -> [CanonicalValue]? {
    switch self[key] {
    case nil: nil
    case .array(let values): values
    default: throw problem(key)
    }
  }

  func stringsIfPresent(_ key: String) throws(UndecodableEvent) -> [String]? {
    guard let values = try arrayIfPresent(key) else { return nil }
    var strings: [String] = []
    for value in values {
      guard case .string(let text) = value else { throw problem(key) }
      strings.append(text)
    }
    return strings
  }
}
