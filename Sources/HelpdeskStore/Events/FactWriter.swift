import HelpdeskCore
import HelpdeskTrail

/// Collects the fields and the content of one fact; what is nil or false leaves no trace.
struct FactWriter {
  private(set) var fields: [CanonicalMember] = []
  private(set) var content: [EncodedFact.ContentBytes] = []

  mutating func set(_ key: String, _ value: String?) {
    if let value { fields.append(CanonicalMember(key, .string(value))) }
  }

  mutating func set(_ key: String, _ value: (some RawRepresentable<String>)?) {
    set(key, value?.rawValue)
  }

  mutating func set(_ key: String, integer value: Int64?) {
    if let value { fields.append(CanonicalMember(key, .integer(value))) }
  }

  mutating func set(_ key: String, entry: Int) { set(key, integer: Int64(entry)) }

  mutating func set(_ key: String, _ moment: Timestamp?) { set(key, integer: moment?.rawValue) }

  mutating func set(_ key: String, flag: Bool) {
    if flag { fields.append(CanonicalMember(key, .bool(true))) }
  }

  mutating func set(_ key: String, base64 bytes: [UInt8]?) { set(key, bytes.map(Base64.encode)) }

  mutating func set(_ key: String, _ value: CanonicalValue?) {
    if let value { fields.append(CanonicalMember(key, value)) }
  }

  mutating func keep(_ name: String, _ text: String?) { keep(name, bytes: text.map { Array($0.utf8) }) }

  mutating func keep(_ name: String, bytes: [UInt8]?) {
    if let bytes { content.append(EncodedFact.ContentBytes(name: name, bytes: bytes)) }
  }

  mutating func keep(_ name: String, json value: CanonicalValue?) throws(CanonicalError) {
    keep(name, bytes: try value?.canonicalBytes())
  }

  func encoded(_ shape: FactShape) -> EncodedFact {
    EncodedFact(type: shape.type, version: shape.version, fields: fields, content: content)
  }
}

/// Collects the members of a JSON object inside a field or a piece of content.
struct MemberWriter {
  private(set) var members: [CanonicalMember] = []

  /// The object; nil where nothing was set.
  var objectUnlessEmpty: CanonicalValue? { members.isEmpty ? nil : object }
  var object: CanonicalValue { .object(members) }

  mutating func set(_ key: String, _ value: String?) { set(key, value.map(CanonicalValue.string)) }

  mutating func set(_ key: String, _ value: CanonicalValue?) {
    if let value { members.append(CanonicalMember(key, value)) }
  }

  mutating func set(_ key: String, strings: [String]) {
    if !strings.isEmpty { set(key, .array(strings.map(CanonicalValue.string))) }
  }
}
