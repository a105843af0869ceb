extension Leaf {
  /// The first line of every leaf; it names the format and its version.
  static let header = Array("helpdesk-event/v1\n".utf8)

  /// Writes the leaf as it is stored and hashed: the format's name, a line feed, canonical JSON.
  ///
  /// - Returns: 1 to 65,535 bytes. The log keeps exactly these and never re-encodes them.
  /// - Throws: ``MalformedLeaf`` when a member is out of range, a key is reserved or repeated, or
  ///   the leaf grows too long.
  public func bytes() throws(MalformedLeaf) -> [UInt8] {
    try checkMembers()
    var writer = CanonicalWriter(startingWith: Leaf.header, capacity: 512)
    let own: [CanonicalMember]
    do throws(CanonicalError) {
      own = try CanonicalWriter.sorted(fields)
    } catch {
      throw .json(error)
    }
    try writeMembers(mergedWith: own, to: &writer)
    guard writer.bytes.count <= Leaf.byteLimit else { throw .size }
    return writer.bytes
  }

  /// Writes the members of every leaf and the type's own ones, both sorted, as one sorted object.
  private func writeMembers(
    mergedWith own: [CanonicalMember], to writer: inout CanonicalWriter
  ) throws(MalformedLeaf) {
    var rest = own[...]
    writer.raw("{")
    for key in Leaf.keys {
      while let field = rest.first, field.key.bytesPrecede(key.rawValue) {
        try Leaf.write(field, to: &writer)
        rest.removeFirst()
      }
      if let field = rest.first, field.key.hasSameBytes(as: key.rawValue) {
        throw .reservedKey(key.rawValue)
      }
      if isWritten(key) { try write(key, to: &writer) }
    }
    for field in rest { try Leaf.write(field, to: &writer) }
    writer.raw("}")
  }

  private static func write(
    _ field: CanonicalMember, to writer: inout CanonicalWriter
  ) throws(MalformedLeaf) {
    writer.member(field.key)
    do throws(CanonicalError) {
      try writer.value(field.value, depth: 1)
    } catch {
      throw .json(error)
    }
  }

  private func isWritten(_ key: Key) -> Bool {
    switch key {
    case .content: !content.isEmpty
    case .previous: previous != nil
    default: true
    }
  }

  private func write(_ key: Key, to writer: inout CanonicalWriter) throws(MalformedLeaf) {
    writer.member(key.rawValue)
    do throws(CanonicalError) {
      switch key {
      case .actor: writer.string(actor)
      case .at: try writer.integer(atMilliseconds)
      case .content: try writeContent(to: &writer)
      case .index: try writer.integer(index)
      case .log: writer.string(log)
      case .ticket: try writer.integer(ticket)
      case .previous: if let previous { writer.base64(previous) }
      case .sequence: try writer.integer(sequence)
      case .type: writer.string(type)
      case .version: try writer.integer(version)
      }
    } catch {
      throw .json(error)
    }
  }

  private func writeContent(to writer: inout CanonicalWriter) throws(CanonicalError) {
    var items = content
    let isSorted = zip(items, items.dropFirst()).allSatisfy { $0.name.bytesPrecede($1.name) }
    if !isSorted { items.sort { $0.name.bytesPrecede($1.name) } }
    var last: String?
    writer.raw("{")
    for item in items {
      if let last, last.hasSameBytes(as: item.name) { throw CanonicalError(.repeatedKey) }
      last = item.name
      writer.member(item.name)
      writer.base64(item.commitment.hash)
    }
    writer.raw("}")
  }
}
