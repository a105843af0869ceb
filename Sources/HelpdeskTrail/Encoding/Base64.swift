/// Base64 with padding (RFC 4648 §4), in its one canonical form.
///
/// Decoding refuses what another encoder would have written otherwise: missing padding, set bits
/// behind the last byte, white space, other alphabets. Two texts never mean the same bytes.
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")
  private static let invalid: UInt8 = 0xFF
  /// The six bits of each character, `invalid` for bytes outside the alphabet; 256 rows.
  private static let values: [UInt8] = {
    var table = [UInt8](repeating: invalid, count: 256)
    for (value, character) in alphabet.enumerated() { table[Int(character)] = UInt8(value) }
    return table
  }()

  package static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    bytes.withUnsafeBytes { append($0, to: &text) }
    return String(decoding: text, as: UTF8.self)
  }

  /// So many bytes are encoded on the stack at a time; divisible by three, so that only the last
  /// portion is padded.
  private static let portion = 192

  /// Writes the base64 of `bytes` behind `text`.
  static func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) {
    text.reserveCapacity(text.count + (bytes.count + 2) / 3 * 4)
    alphabet.withUnsafeBufferPointer { alphabet in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: portion / 3 * 4) { encoded in
        var start = 0
        while start < bytes.count {
          let end = min(start + portion, bytes.count)
          let count = encode(bytes[start..<end], alphabet, into: encoded)
          text.append(contentsOf: UnsafeBufferPointer(rebasing: encoded[..<count]))
          start = end
        }
      }
    }
  }

  /// Encodes one portion and returns how many characters it takes.
  private static func encode(
    _ bytes: Slice<UnsafeRawBufferPointer>, _ alphabet: UnsafeBufferPointer<UInt8>,
    into encoded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    func character(_ bits: UInt32, _ shift: UInt32) -> UInt8 { alphabet[Int(bits >> shift & 0x3F)] }
    let source = UnsafeRawBufferPointer(rebasing: bytes)
    var count = 0
    var index = 0
    while index < source.count {
      let rest = source.count - index
      let second = rest > 1 ? UInt32(source[index + 1]) << 8 : 0
      let third = rest > 2 ? UInt32(source[index + 2]) : 0
      let bits = UInt32(source[index]) << 16 | second | third
      encoded[count] = character(bits, 18)
      encoded[count + 1] = character(bits, 12)
      encoded[count + 2] = rest > 1 ? character(bits, 6) : padding
      encoded[count + 3] = rest > 2 ? character(bits, 0) : padding
      count += 4
      index += 3
    }
    return count
  }

  /// Reads canonical base64; nil for anything else.
  package static func decode(_ text: String) -> [UInt8]? {
    var text = text
    return text.withUTF8 { decode($0) }
  }

  /// Reads canonical base64; nil for anything else.
  static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    guard let last = text.last else { return [] }
    let padded = last == padding ? (text[text.count - 2] == padding ? 2 : 1) : 0
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    return values.withUnsafeBufferPointer { values -> [UInt8]? in
      var index = 0
      while index < text.count {
        let isLast = index + 4 == text.count
        let missing = isLast ? padded : 0
        var bits: UInt32 = 0
        for place in 0..<(4 - missing) {
          let value = values[Int(text[index + place])]
          guard value != invalid else { return nil }
          bits |= UInt32(value) << UInt32(18 - 6 * place)
        }
        // Bits behind the last byte must be zero, or a second text would mean the same bytes.
        guard bits & (missing == 0 ? 0 : missing == 1 ? 0xFF : 0xFFFF) == 0 else { return nil }
        bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
        if missing < 2 { bytes.append(UInt8(truncatingIfNeeded: bits >> 8)) }
        if missing < 1 { bytes.append(UInt8(truncatingIfNeeded: bits)) }
        index += 4
      }
      return bytes
    }
  }
}
