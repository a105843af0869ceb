import HelpdeskTrail

/// Reads one fact: its fields from the leaf and its content, where that is still there.
struct FactReader {
  let fields: FieldReader
  private let content: [EncodedFact.ContentBytes]

  init(_ encoded: EncodedFact) {
    fields = FieldReader(type: encoded.type, version: encoded.version, members: encoded.fields)
    content = encoded.content
  }

  func problem(_ item: String) -> UndecodableEvent {
    UndecodableEvent(type: fields.type, version: fields.version, problem: .content(item))
  }

  /// The bytes of a piece of content; nil where it was never there, was not asked for, or is erased.
  func bytes(_ name: String) -> [UInt8]? { content.first { $0.name.hasSameBytes(as: name) }?.bytes }

  func text(_ name: String) throws(UndecodableEvent) -> String? {
    guard let bytes = bytes(name) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw problem(name) }
    return text
  }

  func json(_ name: String) throws(UndecodableEvent) -> CanonicalValue? {
    guard let bytes = bytes(name) else { return nil }
    guard let value = try? CanonicalValue(canonicalBytes: bytes, byteLimit: bytes.count) else {
      throw problem(name)
    }
    return value
  }

  func object(_ name: String) throws(UndecodableEvent) -> FieldReader? {
    guard let value = try json(name) else { return nil }
    guard case .object(let members) = value else { throw problem(name) }
    return reader(of: members, in: name)
  }

  func objects(_ name: String) throws(UndecodableEvent) -> [FieldReader]? {
    guard let value = try json(name) else { return nil }
    guard case .array(let values) = value else { throw problem(name) }
    var readers: [FieldReader] = []
    for value in values {
      guard case .object(let members) = value else { throw problem(name) }
      readers.append(reader(of: members, in: name))
    }
    return readers
  }

  private func reader(of members: [CanonicalMember], in name: String) -> FieldReader {
    FieldReader(type: fields.type, version: fields.version, members: members, item: name)
  }
}
