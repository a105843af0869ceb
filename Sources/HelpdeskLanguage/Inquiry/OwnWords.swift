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

  /// Keeps at most this many scalars, of the own words and of the signature: nobody writes more himself.
  /// What was quoted above them does not count.
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
        Self.keep(original[start..<end], in: &signature)
      } else if scalars.count < Self.limit {
        lines.append((scalars.count, start))
        Self.keep(original[start..<end], in: &scalars)
      }
      start = end + 1
    }
    if scalars.allSatisfy(CharacterClass.isSpace) { keepAll(original) }
  }

  /// Adds a line, as far as there is room.
  private static func keep(_ line: ArraySlice<UInt32>, in kept: inout [UInt32]) {
    kept += line.prefix(max(0, limit - kept.count))
    if kept.count < limit { kept.append(0x0A) }
  }

  /// The place in the original of a place here.
  func originalIndex(_ index: Int) -> Int {
    guard let line = lines.last(where: { $0.own <= index }) else { return index }
    return line.original + (index - line.own)
  }

  /// A body that is nothing but quotation is read whole.
  private mutating func keepAll(_ original: [UInt32]) {
    scalars = Array(original.prefix(Self.limit))
    signature = []
    lines = [(0, 0)]
  }

  private static func scalars(of body: String) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(body.utf8.count)
    for scalar in body.unicodeScalars {
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
