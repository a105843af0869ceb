extension Leaf {
  /// Reads bytes that are exactly a leaf.
  ///
  /// What was read writes back as the same bytes: another spelling, a repeated key, white space, a
  /// missing member are all refused. Time is linear in the number of bytes.
  ///
  /// - Parameter bytes: A leaf as it is stored.
  /// - Throws: ``MalformedLeaf`` with the first thing that is wrong.
  public init(bytes: [UInt8]) throws(MalformedLeaf) {
    guard !bytes.isEmpty, bytes.count <= Leaf.byteLimit else { throw .size }
    guard bytes.starts(with: Leaf.header) else { throw .header }
    let value: CanonicalValue
    do throws(CanonicalError) {
      value = try CanonicalValue(canonicalBytes: Array(bytes[Leaf.header.count...]))
    } catch {
      throw .json(error)
    }
    guard case .object(let members) = value else { throw .notAnObject }
    try self.init(members: members)
  }

  private init(members: [CanonicalMember]) throws(MalformedLeaf) {
    var common = CommonMembers()
    var own: [CanonicalMember] = []
    for member in members where !common.take(member) { own.append(member) }
    self.init(
      log: try Leaf.text(.log, in: common),
      index: try Leaf.number(.index, in: common),
      ticket: try Leaf.number(.ticket, in: common),
      sequence: try Leaf.number(.sequence, in: common),
      previous: try Leaf.hash(.previous, in: common),
      type: try Leaf.text(.type, in: common),
      version: try Leaf.number(.version, in: common),
      atMilliseconds: try Leaf.number(.at, in: common),
      actor: try Leaf.text(.actor, in: common),
      fields: own,
      content: try Leaf.content(in: common))
    try checkMembers()
  }

  /// The members that every leaf has, by key. A log is read leaf by leaf, so a dictionary that hashes their
  /// names is too dear.
  private struct CommonMembers {
    private var values = [CanonicalValue?](repeating: nil, count: Leaf.keys.count)

    /// Keeps a member that is a common one; says whether it is.
    mutating func take(_ member: CanonicalMember) -> Bool {
      let length = member.key.utf8.count
      for (place, key) in Leaf.reservedKeys.enumerated()
      where key.utf8.count == length && key.hasSameBytes(as: member.key) {
        values[place] = member.value
        return true
      }
      return false
    }

    subscript(key: Key) -> CanonicalValue? {
      Leaf.keys.firstIndex(of: key).flatMap { values[$0] }
    }
  }

  private static func text(
    _ key: Key, in members: CommonMembers
  ) throws(MalformedLeaf) -> String {
    guard case .string(let text)? = members[key] else { throw .member(key.rawValue) }
    return text
  }

  private static func number(
    _ key: Key, in members: CommonMembers
  ) throws(MalformedLeaf) -> Int64 {
    guard case .integer(let number)? = members[key] else { throw .member(key.rawValue) }
    return number
  }

  private static func hash(
    _ key: Key, in members: CommonMembers
  ) throws(MalformedLeaf) -> Hash? {
    guard let value = members[key] else { return nil }
    guard case .string(let text) = value, let hash = Hash(base64: text) else {
      throw .member(key.rawValue)
    }
    return hash
  }

  private static func content(
    in members: CommonMembers
  ) throws(MalformedLeaf) -> [ContentItem] {
    guard let value = members[.content] else { return [] }
    // An event without content has no such member, so an empty one is a second spelling.
    guard case .object(let items) = value, !items.isEmpty else { throw .member(Key.content.rawValue) }
    var content: [ContentItem] = []
    for item in items {
      guard case .string(let text) = item.value, let commitment = Commitment(base64: text) else {
        throw .member(Key.content.rawValue)
      }
      content.append(ContentItem(name: item.key, commitment: commitment))
    }
    return content
  }
}
