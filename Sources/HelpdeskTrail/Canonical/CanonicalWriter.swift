/// Writes values straight into bytes, each in its one canonical spelling.
struct CanonicalWriter {
  private(set) var bytes: [UInt8]

  /// Starts with bytes that stand in front of the value.
  ///
  /// - Parameters:
  ///   - start: Bytes that are no part of the value.
  ///   - capacity: How many bytes are expected in all; more are no mistake.
  init(startingWith start: [UInt8] = [], capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
    bytes.append(contentsOf: start)
  }

  mutating func raw(_ byte: Unicode.Scalar) { bytes.append(UInt8(ascii: byte)) }

  mutating func value(_ value: CanonicalValue, depth: Int = 0) throws(CanonicalError) {
    switch value {
    case .string(let text): string(text)
    case .integer(let number): try integer(number)
    case .bool(let flag): bytes.append(contentsOf: flag ? "true".utf8 : "false".utf8)
    case .array(let values): try array(values, depth: depth)
    case .object(let members): try object(members, depth: depth)
    }
  }

  private mutating func array(_ values: [CanonicalValue], depth: Int) throws(CanonicalError) {
    guard depth < CanonicalValue.deepestNesting else { throw CanonicalError(.tooDeep) }
    raw("[")
    var isFirst = true
    for element in values {
      if !isFirst { raw(",") }
      isFirst = false
      try value(element, depth: depth + 1)
    }
    raw("]")
  }

  private mutating func object(_ members: [CanonicalMember], depth: Int) throws(CanonicalError) {
    guard depth < CanonicalValue.deepestNesting else { throw CanonicalError(.tooDeep) }
    raw("{")
    for member in try CanonicalWriter.sorted(members) {
      self.member(member.key)
      try value(member.value, depth: depth + 1)
    }
    raw("}")
  }

  /// Puts members into the byte order of their keys; those already in order are returned as they are.
  static func sorted(_ members: [CanonicalMember]) throws(CanonicalError) -> [CanonicalMember] {
    var isSorted = true
    for index in members.indices {
      guard members[index].key.isASCII else { throw CanonicalError(.keyNotASCII) }
      if index > 0, !members[index - 1].key.bytesPrecede(members[index].key) { isSorted = false }
    }
    if isSorted { return members }
    let ordered = members.sorted { $0.key.bytesPrecede($1.key) }
    for index in ordered.indices.dropFirst()
    where ordered[index - 1].key.hasSameBytes(as: ordered[index].key) {
      throw CanonicalError(.repeatedKey)
    }
    return ordered
  }

  /// Writes a key and its colon.
  mutating func key(_ key: String) {
    string(key)
    raw(":")
  }

  /// Writes the key of an object's next member, and a comma where one came before.
  mutating func member(_ key: String) {
    // A value never ends with an opening brace, so the object has just begun.
    if bytes.last != UInt8(ascii: "{") { raw(",") }
    self.key(key)
  }

  mutating func integer(_ number: Int64) throws(CanonicalError) {
    guard number.magnitude <= CanonicalValue.largestInteger.magnitude else {
      throw CanonicalError(.numberRange)
    }
    if number < 0 { raw("-") }
    // 2^53 has 16 digits; they come out last first.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { digits in
      var rest = number.magnitude
      var start = digits.count
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  mutating func string(_ text: String) {
    raw("\"")
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0) } }
    raw("\"")
  }

  /// Writes base64 as a string; base64 needs no escapes.
  mutating func base64(_ hash: Hash) {
    raw("\"")
    hash.withUnsafeBytes { Base64.append($0, to: &bytes) }
    raw("\"")
  }

  mutating func base64(_ content: [UInt8]) {
    raw("\"")
    content.withUnsafeBytes { Base64.append($0, to: &bytes) }
    raw("\"")
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      start = index + 1
      raw("\\")
      if let short = CanonicalEscape.short(for: byte) {
        bytes.append(short)
      } else {
        bytes.append(contentsOf: "u00".utf8)
        bytes.append(Hexadecimal.digit(byte >> 4))
        bytes.append(Hexadecimal.digit(byte))
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
