/// One object of a bundle, read member by member: each known, each of its kind, none left over.
struct EvidenceReader {
  private let members: [CanonicalMember]
  let place: String

  /// Takes an object that has no members but those of `keys`.
  init(_ value: CanonicalValue, at place: String, keys: [String]) throws(MalformedBundle) {
    guard case .object(let members) = value else { throw .value(at: place) }
    let known = members.allSatisfy { member in keys.contains { $0.hasSameBytes(as: member.key) } }
    guard known else { throw .unknownMember(at: place) }
    self.members = members
    self.place = place
  }

  func optional(_ key: String) -> CanonicalValue? {
    members.first { $0.key.hasSameBytes(as: key) }?.value
  }

  func required(_ key: String) throws(MalformedBundle) -> CanonicalValue {
    guard let value = optional(key) else { throw .value(at: path(key)) }
    return value
  }

  func text(_ key: String) throws(MalformedBundle) -> String {
    guard case .string(let text) = try required(key) else { throw .value(at: path(key)) }
    return text
  }

  /// A number that is not negative.
  func count(_ key: String) throws(MalformedBundle) -> Int64 {
    guard case .integer(let number) = try required(key), number >= 0 else {
      throw .value(at: path(key))
    }
    return number
  }

  func bytes(_ key: String) throws(MalformedBundle) -> [UInt8] {
    guard let bytes = Base64.decode(try text(key)) else { throw .value(at: path(key)) }
    return bytes
  }

  func list(_ key: String, atMost limit: Int) throws(MalformedBundle) -> [CanonicalValue] {
    guard case .array(let elements) = try required(key) else { throw .value(at: path(key)) }
    guard elements.count <= limit else { throw .tooMany(at: path(key)) }
    return elements
  }

  func hashes(_ key: String) throws(MalformedBundle) -> [Hash] {
    var hashes: [Hash] = []
    for element in try list(key, atMost: InclusionProof.hashLimit) {
      guard case .string(let text) = element, let hash = Hash(base64: text) else {
        throw .value(at: path(key))
      }
      hashes.append(hash)
    }
    return hashes
  }

  func path(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
}
