/// Finds telephone numbers, however they are written.
struct PhoneDetector {
  private let reading: Reading
  private let text: NormalizedText
  private let tokens: DigitTokens
  private let labels: [Range<Int>]
  private let phoneCues: [Range<Int>]
  private let callsBack: [Range<Int>]

  init(_ reading: Reading) {
    self.reading = reading
    text = reading.text
    tokens = DigitTokens(reading.text)
    phoneCues = (reading.ranges(of: .phoneLabel) + reading.ranges(of: .calling))
      .sorted { $0.lowerBound < $1.lowerBound }
    callsBack = reading.ranges(of: .callingBack)
    // "Telefonnummer" is no number of something else, though "*nummer" is.
    let named = reading.ranges(of: .phoneLabel)
    labels = reading.ranges(of: .numberLabel).filter { label in
      named.last(before: label.upperBound).map { !$0.overlaps(label) } ?? true
    }
  }

  /// Digits in reach of each other: one candidate.
  private struct Run {
    var start = 0
    var end = 0
    var digits = ""
    var groups: [Int] = []
    var fillers = 0
    var isEmpty: Bool { groups.isEmpty }
  }

  /// The marks of the numbers in the text; `judged` are ranges that another rule has already taken.
  func marks(outside judged: [Range<Int>]) -> [Mark] { runs(outside: judged).compactMap(judge) }

  /// Digits that are no number yet and could be a part of one; what a label explains is left out.
  func fragments(outside judged: [Range<Int>]) -> [NumberFragment] {
    runs(outside: judged).compactMap { run in
      let range = opening(of: run)..<run.end
      guard NumberFragment.lengths.contains(run.digits.utf8.count), judge(run) == nil else { return nil }
      let cue = nearest(phoneCues, before: range.lowerBound, within: 40)
      guard !isLabelled(range, unless: cue) else { return nil }
      return NumberFragment(
        digits: run.digits, groups: run.groups, range: range,
        isInternational: text.scalar(range.lowerBound) == 0x2B, hasCue: cue != nil || isRearmed(range))
    }
  }

  private func runs(outside judged: [Range<Int>]) -> [Run] {
    var runs: [Run] = []
    var run = Run()
    var index = 0
    var skipping = judged[...]
    while index < text.count {
      while let first = skipping.first, first.upperBound <= index { skipping.removeFirst() }
      if let first = skipping.first, first.contains(index) {
        close(&run, into: &runs)
        index = first.upperBound
        continue
      }
      let isInside = !run.isEmpty && index - run.end <= 3
      guard let (token, end) = tokens.token(at: index, isInside: isInside) else {
        if !run.isEmpty, !isSeparator(index) || index - run.end > Self.longestGap {
          close(&run, into: &runs)
        }
        index += 1
        continue
      }
      accept(token, index..<end, into: &run, &runs)
      index = max(end, index + 1)
    }
    close(&run, into: &runs)
    return runs
  }

  /// Separators and filler words between two groups reach no further than this many scalars.
  private static let longestGap = 24

  private func accept(_ token: DigitToken, _ range: Range<Int>, into run: inout Run, _ runs: inout [Run]) {
    switch token {
    case .digits(let digits):
      if !run.isEmpty, !joins(run, range, digits) { close(&run, into: &runs) }
      if run.isEmpty { run.start = range.lowerBound }
      run.digits += digits
      run.groups.append(digits.utf8.count)
      run.end = range.upperBound
      run.fillers = 0
      if run.digits.utf8.count > 40 { close(&run, into: &runs) }
    case .filler:
      run.fillers += 1
      if run.fillers > 3 { close(&run, into: &runs) }
    case .other:
      close(&run, into: &runs)
    }
  }

  /// A blank line divides; a comma or a line's end does unless the groups are as short as a telephone's.
  private func joins(_ run: Run, _ range: Range<Int>, _ digits: String) -> Bool {
    guard range.lowerBound - run.end <= Self.longestGap else { return false }
    let gap = (run.end..<range.lowerBound).map { text.scalar($0) }
    if gap.count(where: { $0 == 0x0A }) > 1 { return false }
    if gap.contains(0x2C) || gap.contains(0x0A) {
      return (run.groups.last ?? 0) <= 4 && digits.utf8.count <= 4
    }
    return true
  }

  private func isSeparator(_ index: Int) -> Bool {
    switch text.scalar(index) {
    case 0x20, 0x0A, 0x2D, 0x2E, 0x2F, 0x28, 0x29, 0x2C, 0x2A, 0x5F, 0x7E, 0x7C, 0x27, 0x22, 0xB7, 0x30FB,
      0x30FC,
      0x3001, 0x5B, 0x5D, 0x7B, 0x7D, 0x2022, 0x25CF, 0x2B, 0x3D, 0x3E, 0x3C, 0x5C, 0x3002:
      true
    case 0x1F300...0x1FAFF: true
    default: false
    }
  }

  private func close(_ run: inout Run, into runs: inout [Run]) {
    if !run.isEmpty { runs.append(run) }
    run = Run()
  }

  private func judge(_ run: Run) -> Mark? {
    let count = run.digits.utf8.count
    // E.164 allows 15 digits; some people dictate an exit code before them.
    guard count >= 5, count <= 17 else { return nil }
    let start = opening(of: run)
    let range = start..<run.end
    if Self.marketplaceNumbers.contains(run.digits) {
      return Mark(rule: .contactPhone, range: range, ceiling: .warn)
    }
    let cue = nearest(phoneCues, before: range.lowerBound, within: 40)
    if isLabelled(range, unless: cue), !isRearmed(range) { return nil }
    let isInternational = text.scalar(start) == 0x2B || run.digits.utf8.starts(with: "00".utf8)
    let hasCue = cue != nil || isRearmed(range)
    return PhoneShape(digits: run.digits, groups: run.groups).isLikely(isInternational, hasCue: hasCue)
      ? Mark(rule: .contactPhone, range: range) : nil
  }

  /// Takes in a plus sign or bracket that stands right before the first digit.
  private func opening(of run: Run) -> Int {
    var start = run.start
    while start > 0, text.scalar(start - 1) == 0x2B || text.scalar(start - 1) == 0x28 { start -= 1 }
    return start
  }

  /// The marketplace's own service numbers (R91), which are a warning and no block (R131).
  static let marketplaceNumbers: Set<String> = [
    "18662161072", "8662161072", "12062662992", "2062662992", "0018662161072", "0012062662992",
  ]

  private func nearest(_ cues: [Range<Int>], before index: Int, within distance: Int) -> Range<Int>? {
    guard let cue = cues.last(before: index), index - cue.upperBound <= distance else { return nil }
    return isSameSentence(cue.upperBound, index) ? cue : nil
  }

  private func isSameSentence(_ start: Int, _ end: Int) -> Bool {
    guard start < end else { return true }
    return !(start..<end).contains { index in
      let scalar = text.scalar(index)
      return CharacterClass.isSentenceEnd(scalar) && scalar != 0x0A
        || scalar == 0x2E && text.scalar(index + 1) == 0x20 && CharacterClass.isLetter(text.scalar(index - 1))
          && CharacterClass.isLetter(text.scalar(index - 2))
          && CharacterClass.isLetter(text.scalar(index - 3))
          && CharacterClass.isLetter(text.scalar(index - 4))
    }
  }

  /// Whether the name of another kind of number stands right beside this one, with no telephone between.
  private func isLabelled(_ range: Range<Int>, unless cue: Range<Int>?) -> Bool {
    if let label = nearest(labels, before: range.lowerBound, within: 28) {
      guard let cue, cue.lowerBound >= label.upperBound else { return true }
      return false
    }
    if let label = labels.first(from: range.upperBound), label.lowerBound - range.upperBound <= 3, cue == nil
    {
      return isSameSentence(range.upperBound, label.lowerBound)
    }
    return false
  }

  /// Whether what follows tells the buyer to call the number after all.
  private func isRearmed(_ range: Range<Int>) -> Bool {
    guard let verb = callsBack.first(from: range.upperBound) else { return false }
    return verb.lowerBound - range.upperBound <= 40
  }
}
