import Foundation

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

  /// The bytes that `text` spells in Base64 (RFC 4648, section 4); line feeds are passed over. Empty where it
  /// spells none.
  static func decode(_ text: String) -> [UInt8] {
    [UInt8](Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())
  }
}
