/// Reads numbers off stored weights; past the end it reads zeros.
struct WeightsReader {
  private let stored: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { stored = bytes }

  /// A number of `count` bytes, the lowest first.
  mutating func integer(_ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for shift in 0..<count where index + shift < stored.count {
      value |= UInt64(stored[index + shift]) << UInt64(shift * 8)
    }
    index = min(index + count, stored.count)
    return value
  }

  /// A signed number of four bytes.
  mutating func signed() -> Int { Int(Int32(truncatingIfNeeded: integer(4))) }

  /// The next `count` bytes; fewer where the end comes first.
  mutating func bytes(_ count: Int) -> [UInt8] {
    let end = min(index + max(0, count), stored.count)
    defer { index = end }
    return Array(stored[index..<end])
  }

  /// The bytes that `text` spells in Base64 (RFC 4648, section 4); line feeds are passed over.
  static func decode(_ text: StaticString) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8CodeUnitCount / 4 * 3)
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    text.withUTF8Buffer { signs in
      for sign in signs {
        guard let value = value(of: sign) else { continue }
        buffer = (buffer << 6 | value) & 0xFF_FFFF
        bits += 6
        if bits >= 8 {
          bits -= 8
          bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
        }
      }
    }
    return bytes
  }

  private static func value(of sign: UInt8) -> UInt32? {
    switch sign {
    case 0x41...0x5A: UInt32(sign) - 0x41
    case 0x61...0x7A: UInt32(sign) - 0x61 + 26
    case 0x30...0x39: UInt32(sign) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
