import Foundation

/// Folding of one scalar: compatibility form, case, marks, look-alikes, digits.
enum Folding {
  struct Folded: Sendable {
    var scalars: [UInt32]
    var traits: NormalizedText.Trait
  }

  /// Control characters become spaces; the tests of a line end look for line feed alone.
  static func ascii(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0x0A: 0x0A
    case 0x00..<0x20, 0x7F: 0x20
    default: value
    }
  }

  static func fold(_ value: UInt32) -> Folded {
    if isKeptAsIs(value) { return Folded(scalars: [value], traits: []) }
    for block in blocks where value >= block.start && value < block.start + UInt32(block.rows.count) {
      return block.rows[Int(value - block.start)]
    }
    return compute(value)
  }

  /// Ideographs, kana and Hangul syllables have nothing to fold, and are the bulk of their texts.
  private static func isKeptAsIs(_ value: UInt32) -> Bool {
    (value >= 0x3041 && value <= 0x3098) || (value >= 0x309B && value <= 0x30FF && value != 0x309F)
      || (value >= 0x3400 && value <= 0x9FFF) || (value >= 0xAC00 && value <= 0xD7A3)
      || (value >= 0x1F300 && value <= 0x1FAFF)
  }

  /// Latin, Greek and Cyrillic; punctuation, symbols and circled digits; full and half width. Folded once
  /// each, because a Foundation call costs more than a whole word.
  private static let blocks: [(start: UInt32, rows: [Folded])] = [
    (0x80, (UInt32(0x80)..<0x530).map(compute)),
    (0x2000, (UInt32(0x2000)..<0x3041).map(compute)),
    (0xFF00, (UInt32(0xFF00)..<0xFFF0).map(compute)),
  ]

  private static func compute(_ value: UInt32) -> Folded {
    guard let scalar = Unicode.Scalar(value), !isInvisible(scalar) else {
      return Folded(scalars: [], traits: [])
    }
    if let space = space(value) { return Folded(scalars: [space], traits: []) }
    if let dash = dash(value) { return Folded(scalars: [dash], traits: []) }
    if let digit = digit(scalar) { return Folded(scalars: [digit], traits: []) }
    let composed = String(scalar).precomposedStringWithCompatibilityMapping
    var traits: NormalizedText.Trait = scalar.properties.isUppercase ? .wasUpperCase : []
    if composed.unicodeScalars.contains(where: { $0.properties.isUppercase }) { traits.insert(.wasUpperCase) }
    var folded: [UInt32] = []
    for unit in composed.lowercased().unicodeScalars {
      appendBase(of: unit, to: &folded, &traits)
    }
    return Folded(scalars: folded, traits: traits)
  }

  private static func appendBase(
    of unit: Unicode.Scalar, to folded: inout [UInt32], _ traits: inout NormalizedText.Trait
  ) {
    let value = unit.value
    if value < 0x80 || isKeptAsIs(value) || value >= 0x3000 {
      folded.append(value < 0x80 ? ascii(value) : value)
      return
    }
    if let expansion = Confusables.expansions[value] {
      folded += expansion
      return
    }
    for base in String(unit).decomposedStringWithCanonicalMapping.unicodeScalars where !isMark(base.value) {
      if let latin = Confusables.latin[base.value] {
        folded.append(latin)
        traits.insert(.wasLookalike)
      } else {
        folded.append(base.value)
      }
    }
  }

  /// Format characters, marks, variation selectors and fillers, which show nothing of their own.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if isMark(value) || value == 0x3164 || value == 0xFFA0 || value == 0x115F || value == 0x1160 {
      return true
    }
    if (value >= 0xFE00 && value <= 0xFE0F) || (value >= 0xE0000 && value <= 0xE0FFF) { return true }
    if value >= 0x180B && value <= 0x180F { return true }
    return scalar.properties.generalCategory == .format
  }

  /// Combining diacritics and enclosing marks (the keycap among them).
  private static func isMark(_ value: UInt32) -> Bool {
    (value >= 0x300 && value <= 0x36F) || (value >= 0x1AB0 && value <= 0x1AFF)
      || (value >= 0x1DC0 && value <= 0x1DFF) || (value >= 0x20D0 && value <= 0x20F0)
      || (value >= 0xFE20 && value <= 0xFE2F)
  }

  private static func space(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x85, 0x2028, 0x2029: 0x0A
    case 0x80...0x9F, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
    default: nil
    }
  }

  private static func dash(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: 0x2D
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0xFF07: 0x27
    case 0x201C...0x201F, 0x00AB, 0x00BB: 0x22
    default: nil
    }
  }

  /// Digits of any script, and the circled and negative ones that have no compatibility form.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    guard let type = scalar.properties.numericType, type != .numeric,
      let value = scalar.properties.numericValue, value >= 0, value <= 9
    else { return nil }
    // Superscripts and subscripts stay what they are to a reader: footnotes and units.
    return 0x30 + UInt32(value)
  }

  /// Joins a kana with a voicing mark that follows it, as NFC would.
  static func voiced(_ kana: UInt32, by mark: UInt32) -> UInt32? {
    guard mark == 0x3099 || mark == 0x309A || mark == 0xFF9E || mark == 0xFF9F else { return nil }
    let isHalf = mark == 0x309A || mark == 0xFF9F
    let base = kana >= 0x30A1 ? kana - 0x60 : kana
    if base >= 0x306F && base <= 0x307B && (base - 0x306F) % 3 == 0 { return kana + (isHalf ? 2 : 1) }
    guard !isHalf else { return nil }
    if base >= 0x304B && base <= 0x3061 && (base - 0x304B) % 2 == 0 { return kana + 1 }
    if base == 0x3064 || base == 0x3066 || base == 0x3068 { return kana + 1 }
    return base == 0x3046 ? (kana >= 0x30A1 ? 0x30F4 : 0x3094) : nil
  }
}
