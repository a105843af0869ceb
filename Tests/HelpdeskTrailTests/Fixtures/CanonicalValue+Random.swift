import HelpdeskTrail

extension CanonicalValue {
  /// A value of random shape whose members are sorted, so that it reads back equal.
  static func random(depth: Int, using generator: inout SeededGenerator) -> CanonicalValue {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &generator) {
    case 0: return .bool(Bool.random(using: &generator))
    case 1: return .integer(Int64.random(in: -largestInteger...largestInteger, using: &generator))
    case 2: return .integer(Int64.random(in: -20...20, using: &generator))
    case 3: return .string(randomText(using: &generator))
    case 4:
      let count = Int.random(in: 0..<5, using: &generator)
      return .array((0..<count).map { _ in random(depth: depth - 1, using: &generator) })
    default:
      let count = Int.random(in: 0..<5, using: &generator)
      var keys: Set<String> = []
      for _ in 0..<count { keys.insert(randomKey(using: &generator)) }
      return .object(
        keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { key in
          CanonicalMember(key, random(depth: depth - 1, using: &generator))
        })
    }
  }

  private static func randomKey(using generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0..<4, using: &generator)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0..<0x80, using: &generator) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func randomText(using generator: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7E, 0x7F...0x3FF, 0xE000...0xFFFF, 0x1F300...0x1F6FF,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0..<8, using: &generator) {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
