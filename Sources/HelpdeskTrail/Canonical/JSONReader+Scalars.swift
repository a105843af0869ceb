extension JSONReader {
  /// Reads a whole number in its one spelling.
  mutating func integer() throws(CanonicalError) -> Int64 {
    let start = position
    let isNegative = try peek() == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let firstDigit = position
    var magnitude: UInt64 = 0
    while position < bytes.count, let digit = decimalDigit(bytes[position]) {
      let (tenfold, isTooLarge) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = tenfold.addingReportingOverflow(UInt64(digit))
      guard !isTooLarge, !isOver else { throw CanonicalError(.numberRange, at: start) }
      magnitude = sum
      position += 1
    }
    guard position > firstDigit else {
      throw CanonicalError(position < bytes.count ? .unexpectedByte : .truncated, at: position)
    }
    let hasLeadingZero = bytes[firstDigit] == UInt8(ascii: "0") && position > firstDigit + 1
    guard !hasLeadingZero, !(isNegative && magnitude == 0) else {
      throw CanonicalError(.numberSpelling, at: start)
    }
    if position < bytes.count, [0x2E, 0x45, 0x65].contains(bytes[position]) {  // . E e
      throw CanonicalError(.fraction, at: start)
    }
    let limit = form.takesLongIntegers ? UInt64(Int64.max) : CanonicalValue.largestInteger.magnitude
    guard magnitude <= limit else { throw CanonicalError(.numberRange, at: start) }
    let number = Int64(magnitude)
    return isNegative ? -number : number
  }

  private func decimalDigit(_ byte: UInt8) -> UInt8? {
    let digit = byte &- UInt8(ascii: "0")
    return digit < 10 ? digit : nil
  }

  /// Reads a text with its quotation marks.
  mutating func string() throws(CanonicalError) -> String {
    let start = position
    position += 1
    var runStart = position
    var unescaped: [UInt8]?
    while true {
      let byte = try peek()
      if byte == UInt8(ascii: "\"") { break }
      guard byte >= 0x20 else { throw CanonicalError(.controlCharacter, at: position) }
      guard byte == UInt8(ascii: "\\") else {
        position += 1
        continue
      }
      var text = unescaped ?? []
      unescaped = nil  // the array moves, it is not copied
      text.append(contentsOf: bytes[runStart..<position])
      try escape(into: &text)
      unescaped = text
      runStart = position
    }
    let run = bytes[runStart..<position]
    position += 1
    let text: String?
    if var escaped = unescaped {
      escaped.append(contentsOf: run)
      text = String(validating: escaped, as: UTF8.self)
    } else {
      text = String(validating: run, as: UTF8.self)
    }
    guard let text else { throw CanonicalError(.notUTF8, at: start) }
    return text
  }

  /// Reads the escape that starts at a backslash and appends what it stands for.
  private mutating func escape(into text: inout [UInt8]) throws(CanonicalError) {
    let start = position
    position += 1
    let letter = try peek()
    position += 1
    if let byte = CanonicalEscape.byte(for: letter) {
      text.append(byte)
      return
    }
    if letter == UInt8(ascii: "/"), !form.demandsShortestEscapes {
      text.append(letter)
      return
    }
    guard letter == UInt8(ascii: "u") else { throw CanonicalError(.escape, at: start) }
    let unit = try codeUnit(at: start)
    guard form.demandsShortestEscapes else {
      try appendScalar(startingWith: unit, at: start, to: &text)
      return
    }
    guard unit < 0x20, CanonicalEscape.short(for: UInt8(unit)) == nil else {
      throw CanonicalError(.escape, at: start)
    }
    text.append(UInt8(unit))
  }

  /// Reads four lower-case hexadecimal digits.
  private mutating func codeUnit(at start: Int) throws(CanonicalError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let byte = try peek()
      let isUpperCase = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "F")
      guard let digit = Hexadecimal.value(of: byte), !isUpperCase else {
        throw CanonicalError(.escape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }

  /// Appends the scalar of one code unit, or of a surrogate pair whose second half follows.
  private mutating func appendScalar(
    startingWith unit: UInt16, at start: Int, to text: inout [UInt8]
  ) throws(CanonicalError) {
    var units = [unit]
    if UTF16.isLeadSurrogate(unit) {
      guard try peek() == UInt8(ascii: "\\") else { throw CanonicalError(.notUTF8, at: start) }
      position += 1
      guard try peek() == UInt8(ascii: "u") else { throw CanonicalError(.notUTF8, at: start) }
      position += 1
      units.append(try codeUnit(at: start))
    }
    guard let scalar = String(validating: units, as: UTF16.self) else {
      throw CanonicalError(.notUTF8, at: start)
    }
    text.append(contentsOf: scalar.utf8)
  }
}
