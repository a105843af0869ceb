extension Leaf {
  /// Checks what both writing and reading demand of the members of every leaf.
  func checkMembers() throws(MalformedLeaf) {
    guard Origin.isValid(log) else { throw .member(Key.log.rawValue) }
    try Leaf.check(index, from: 0, .index)
    try Leaf.check(ticket, from: 0, .ticket)
    try Leaf.check(sequence, from: 0, .sequence)
    try Leaf.check(version, from: 1, .version)
    try Leaf.check(atMilliseconds, from: 0, .at)
    guard Leaf.isPlain(type) else { throw .member(Key.type.rawValue) }
    guard Leaf.isPlain(actor) else { throw .member(Key.actor.rawValue) }
    guard (previous == nil) == (sequence == 0) else { throw .link }
    for item in content where item.name.isEmpty || !item.name.isASCII { throw .contentName }
  }

  private static func check(
    _ number: Int64, from lowest: Int64, _ key: Key
  ) throws(MalformedLeaf) {
    guard number >= lowest, number <= CanonicalValue.largestInteger else {
      throw .member(key.rawValue)
    }
  }

  /// Whether a name is there and free of control characters.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }
}
