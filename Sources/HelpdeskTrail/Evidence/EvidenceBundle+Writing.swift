extension EvidenceBundle {
  /// Writes the bundle as compact JSON.
  ///
  /// `open` is left out where nothing is opened, `macros` and `consistency` where there are none.
  ///
  /// - Returns: UTF-8 without white space.
  /// - Throws: ``CanonicalError`` when a number is beyond ±(2^53−1).
  public func bytes() throws(CanonicalError) -> [UInt8] {
    var writer = CanonicalWriter()
    writer.raw("{")
    writer.member("format")
    writer.string(EvidenceBundle.format)
    writer.member("ticket")
    try writer.integer(ticket)
    writer.member("checkpoint")
    writer.string(checkpoint)
    writer.member("events")
    try writer.list(events) { (event, writer) throws(CanonicalError) in
      try writer.leaf(event.leaf) { writer in
        guard !event.openings.isEmpty else { return }
        writer.member("open")
        writer.list(event.openings) { opening, writer in writer.opening(opening) }
      }
    }
    if !macros.isEmpty {
      writer.member("macros")
      try writer.list(macros) { (macro, writer) throws(CanonicalError) in try writer.macro(macro) }
    }
    if let consistency {
      writer.member("consistency")
      writer.raw("{")
      writer.member("fromNote")
      writer.string(consistency.fromNote)
      writer.member("proof")
      writer.list(consistency.proof) { hash, writer in writer.base64(hash) }
      writer.raw("}")
    }
    writer.raw("}")
    return writer.bytes
  }
}

extension CanonicalWriter {
  fileprivate mutating func list<Element, Failure: Error>(
    _ elements: [Element], _ write: (Element, inout CanonicalWriter) throws(Failure) -> Void
  ) throws(Failure) {
    raw("[")
    var isFirst = true
    for element in elements {
      if !isFirst { raw(",") }
      isFirst = false
      try write(element, &self)
    }
    raw("]")
  }

  fileprivate mutating func leaf(
    _ leaf: ProvenLeaf, rest: (inout CanonicalWriter) -> Void = { _ in }
  ) throws(CanonicalError) {
    raw("{")
    member("index")
    try integer(leaf.index)
    member("leaf")
    base64(leaf.bytes)
    member("proof")
    list(leaf.proof) { hash, writer in writer.base64(hash) }
    rest(&self)
    raw("}")
  }

  fileprivate mutating func opening(_ opening: Opening) {
    raw("{")
    member("name")
    string(opening.name)
    member("salt")
    base64(opening.salt.bytes)
    member("bytes")
    base64(opening.bytes)
    raw("}")
  }

  fileprivate mutating func macro(_ macro: EvidenceMacro) throws(CanonicalError) {
    raw("{")
    member("digest")
    base64(macro.digest)
    member("canonical")
    base64(macro.canonical)
    member("published")
    try leaf(macro.published)
    if let locked = macro.locked {
      member("locked")
      try leaf(locked)
    }
    raw("}")
  }
}
