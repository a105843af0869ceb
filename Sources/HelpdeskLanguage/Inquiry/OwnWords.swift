/// A body without what its writer only quoted, and without the signature; places lead back to the original.
///
/// Cut are lines that begin with `>`, the line "On 3 May NAME wrote:" above such lines, everything below a
/// line like "-----Original Message-----", and what follows the line `--` (domain.md, section 1.6).
struct OwnWords: Sendable {
  /// The writer's own lines.
  private(set) var scalars: [UInt32] = []
  /// The signature below the line `--`, which may hold contact data.
  private(set) var signature: [UInt32] = []
  /// Whether anything was cut as quoted.
  private(set) var hasQuote = false
  /// For each kept line: where it begins here, and where in the original.
  private var lines: [(own: Int, original: Int)] = []

  /// Reads at most this many scalars: nobody writes more in his own words.
  static let limit = 16_384

  init(_ body: String) {
    let original = Self.scalars(of: body)
    var start = 0
    var isSignature = false
    while start < original.count {
      let end = original[start...].firstIndex(of: 0x0A) ?? original.count
      let line = QuoteLine(original[start..<end])
      if line.beginsOriginalMessage {
        hasQuote = true
        break
      }
      if line.isQuoted || (line.isAttribution && Self.isQuoteAhead(original, from: end)) {
        hasQuote = true
      } else if line.isSignatureMark {
        isSignature = true
      } else if isSignature {
        signature += original[start..<end] + [0x0A]
      } else {
        lines.append((scalars.count, start))
        scalars += original[start..<end] + [0x0A]
      }
      start = end + 1
    }
    if scalars.allSatisfy(CharacterClass.isSpace) { keepAll(original) }
  }

  /// The place in the original of a place here.
  func originalIndex(_ index: Int) -> Int {
    guard let line = lines.last(where: { $0.own <= index }) else { return index }
    return line.original + (index - line.own)
  }

  /// A body that is nothing but quotation is read whole.
  private mutating func keepAll(_ original: [UInt32]) {
    scalars = original
    signature = []
    lines = [(0, 0)]
  }

  private static func scalars(of body: String) -> [UInt32] {
    var scalars: [UInt32] = []
    for scalar in body.unicodeScalars.prefix(limit) {
      scalars.append(scalar.value == 0x0D ? 0x0A : scalar.value)
    }
    return scalars
  }

  /// Whether the next line with words is a quoted one.
  private static func isQuoteAhead(_ original: [UInt32], from index: Int) -> Bool {
    let next = original[index...].first { $0 != 0x0A && $0 != 0x20 && $0 != 0x09 }
    return next == 0x3E || next == 0xFF1E
  }
}
