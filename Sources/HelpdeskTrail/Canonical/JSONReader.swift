/// Reads JSON in one pass over bytes from outside: linear, bounded in depth and size, without traps.
struct JSONReader {
  let bytes: [UInt8]
  let form: JSONForm
  var position = 0
  private var valueCount = 0

  init(_ bytes: [UInt8], form: JSONForm) {
    self.bytes = bytes
    self.form = form
  }

  /// Reads the one value that `bytes` hold.
  mutating func document() throws(CanonicalError) -> CanonicalValue {
    guard bytes.count <= form.byteLimit else { throw CanonicalError(.tooLong, at: form.byteLimit) }
    let value = try value(depth: 0)
    skipWhiteSpace()
    guard position == bytes.count else { throw CanonicalError(.trailingBytes, at: position) }
    return value
  }

  private mutating func value(depth: Int) throws(CanonicalError) -> CanonicalValue {
    valueCount += 1
    guard valueCount <= form.valueLimit else { throw CanonicalError(.tooManyValues, at: position) }
    skipWhiteSpace()
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try literal("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try literal("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      throw CanonicalError(.null, at: position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .integer(try integer())
    default:
      throw CanonicalError(.unexpectedByte, at: position)
    }
  }

  private mutating func array(depth: Int) throws(CanonicalError) -> [CanonicalValue] {
    guard depth < CanonicalValue.deepestNesting else { throw CanonicalError(.tooDeep, at: position) }
    position += 1
    var values: [CanonicalValue] = []
    if try isNext("]") { return values }
    while true {
      values.append(try value(depth: depth + 1))
      if try isNext("]") { return values }
      try expect(",")
    }
  }

  private mutating func object(depth: Int) throws(CanonicalError) -> [CanonicalMember] {
    guard depth < CanonicalValue.deepestNesting else { throw CanonicalError(.tooDeep, at: position) }
    position += 1
    var members: [CanonicalMember] = []
    var keys = JSONKeys(demandsOrder: form.demandsKeyOrder)
    if try isNext("}") { return members }
    while true {
      skipWhiteSpace()
      let start = position
      guard try peek() == UInt8(ascii: "\"") else { throw CanonicalError(.unexpectedByte, at: start) }
      let key = try string()
      try keys.insert(key, at: start)
      try expect(":")
      if try !skipsNull() {
        members.append(CanonicalMember(key, try value(depth: depth + 1)))
      }
      if try isNext("}") { return members }
      try expect(",")
    }
  }

  /// Skips a null that counts as absent; null elsewhere is refused by ``value(depth:)``.
  private mutating func skipsNull() throws(CanonicalError) -> Bool {
    skipWhiteSpace()
    guard form.takesNullAsAbsent, try peek() == UInt8(ascii: "n") else { return false }
    try literal("null")
    return true
  }

  private mutating func literal(_ word: StaticString) throws(CanonicalError) {
    for offset in 0..<word.utf8CodeUnitCount {
      guard try peek() == word.utf8Start[offset] else {
        throw CanonicalError(.unexpectedByte, at: position)
      }
      position += 1
    }
  }

  func peek() throws(CanonicalError) -> UInt8 {
    guard position < bytes.count else { throw CanonicalError(.truncated, at: position) }
    return bytes[position]
  }

  /// Steps over `byte` if it comes next, white space aside.
  private mutating func isNext(_ byte: Unicode.Scalar) throws(CanonicalError) -> Bool {
    skipWhiteSpace()
    guard try peek() == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: Unicode.Scalar) throws(CanonicalError) {
    guard try isNext(byte) else { throw CanonicalError(.unexpectedByte, at: position) }
  }

  private mutating func skipWhiteSpace() {
    guard form.skipsWhiteSpace else { return }
    // RFC 8259 §2: space, tab, line feed, carriage return.
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
  }
}
