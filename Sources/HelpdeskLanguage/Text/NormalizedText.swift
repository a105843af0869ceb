/// A text with its disguises undone, each scalar knowing where in the original it came from.
///
/// Lower case, compatibility forms and marks folded, look-alike letters made Latin, digits of any script
/// made ASCII, character references decoded, invisible characters gone, every space a space. Linear in the
/// length.
struct NormalizedText: Sendable {
  /// The folded scalars.
  private(set) var scalars: [UInt32] = []
  /// For each folded scalar, the half-open range of original scalars it stands for.
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  /// What folding took away from each scalar.
  private(set) var traits: [Trait] = []
  /// The original, as scalar values.
  let original: [UInt32]

  /// What a detector may still want to know about a folded scalar.
  struct Trait: OptionSet, Sendable {
    let rawValue: UInt8
    static let wasUpperCase = Trait(rawValue: 1)
    /// A letter of another alphabet, drawn like the Latin one that stands here now.
    static let wasLookalike = Trait(rawValue: 2)
  }

  /// Folds the first `limit` scalars of `text`.
  init(_ text: String, limit: Int = Int(Int32.max) - 1) {
    var original: [UInt32] = []
    original.reserveCapacity(min(text.utf8.count, limit))
    for scalar in text.unicodeScalars.prefix(limit) { original.append(scalar.value) }
    self.original = original
    scalars.reserveCapacity(original.count)
    starts.reserveCapacity(original.count)
    ends.reserveCapacity(original.count)
    traits.reserveCapacity(original.count)
    var index = 0
    while index < original.count {
      var value = original[index]
      var end = index + 1
      if value == 0x26, let reference = CharacterReferences.read(original, at: index) {
        value = reference.scalar
        end = reference.end
      }
      append(value, from: index, to: end)
      index = end
    }
  }

  var count: Int { scalars.count }

  /// The scalar at `index`, or 0 outside the text.
  func scalar(_ index: Int) -> UInt32 {
    index >= 0 && index < scalars.count ? scalars[index] : 0
  }

  func wasUpperCase(_ index: Int) -> Bool {
    index >= 0 && index < traits.count && traits[index].contains(.wasUpperCase)
  }

  /// Maps a range of folded scalars back to the original's scalar offsets.
  func originalRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return 0..<0 }
    let start = Int(starts[range.lowerBound])
    return start..<max(start, Int(ends[range.upperBound - 1]))
  }

  /// The folded text of a range, for comparing with a table.
  func string(_ range: Range<Int>) -> String {
    let clamped = range.clamped(to: 0..<count)
    guard clamped.count <= 64 else { return Self.string(of: scalars[clamped]) }
    // Words are looked up by the dozen: the plain ones need no Unicode machinery.
    var isPlain = true
    for index in clamped where scalars[index] >= 0x80 { isPlain = false }
    guard isPlain else { return Self.string(of: scalars[clamped]) }
    return String(unsafeUninitializedCapacity: clamped.count) { buffer in
      for (offset, index) in clamped.enumerated() {
        buffer[offset] = UInt8(truncatingIfNeeded: scalars[index])
      }
      return clamped.count
    }
  }

  /// Whether `word` stands at `index`.
  func matches(_ word: [UInt32], at index: Int) -> Bool {
    guard index >= 0, word.count <= scalars.count, index <= scalars.count - word.count else { return false }
    var offset = 0
    while offset < word.count {
      if scalars[index + offset] != word[offset] { return false }
      offset += 1
    }
    return true
  }

  private static func string(of values: ArraySlice<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for value in values {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  /// The original text of a range of original scalar offsets.
  func excerpt(_ range: Range<Int>) -> String {
    let clamped = range.clamped(to: 0..<original.count)
    return Self.string(of: original[clamped])
  }

  private mutating func append(_ value: UInt32, from start: Int, to end: Int) {
    if value < 0x80 {
      let isUpper = value >= 0x41 && value <= 0x5A
      push(Folding.ascii(value), isUpper ? .wasUpperCase : [], start, end)
      return
    }
    if let last = scalars.last, let composed = Folding.voiced(last, by: value) {
      scalars[scalars.count - 1] = composed
      ends[ends.count - 1] = Int32(end)
      return
    }
    let folded = Folding.fold(value)
    for scalar in folded.scalars { push(scalar, folded.traits, start, end) }
  }

  private mutating func push(_ scalar: UInt32, _ trait: Trait, _ start: Int, _ end: Int) {
    scalars.append(scalar)
    traits.append(trait)
    starts.append(Int32(start))
    ends.append(Int32(end))
  }
}
