/// Finds invitations to messengers and social networks, and bare account names.
struct HandleDetector {
  private let reading: Reading
  private let text: NormalizedText

  init(_ reading: Reading) {
    self.reading = reading
    text = reading.text
  }

  func marks(outside judged: [Range<Int>]) -> [Mark] {
    var marks: [Mark] = []
    for sentence in SentenceHits.split(reading) {
      guard let range = invitation(in: sentence) else { continue }
      marks.append(Mark(rule: .contactHandle, range: range))
    }
    marks += accounts(outside: judged)
    return marks
  }

  private func invitation(in sentence: SentenceHits) -> Range<Int>? {
    if sentence.has(.declining), !sentence.has(.messengerInvitation) || sentence.count(of: .declining) > 0 {
      // "We do not use WhatsApp" invites nobody; an account name in the same breath does.
      guard let place = sentence.first(.messenger), let account = account(after: place) else { return nil }
      return place.lowerBound..<account.upperBound
    }
    if let whole = sentence.first(.messengerInvitation) { return extended(whole) }
    guard let name = sentence.first(.messenger) else { return nil }
    guard let verb = sentence.nearest(.connecting, to: name) ?? account(after: name) else { return nil }
    let whole = sentence.span(
      .connecting, around: min(name.lowerBound, verb.lowerBound)..<max(name.upperBound, verb.upperBound))
    return extended(whole)
  }

  private func extended(_ range: Range<Int>) -> Range<Int> {
    guard let account = account(after: range) else { return range }
    return range.lowerBound..<max(range.upperBound, account.upperBound)
  }

  /// An account name close behind a messenger's: Latin, with a digit, an underscore or an at sign in it.
  private func account(after range: Range<Int>) -> Range<Int>? {
    var index = range.upperBound
    let limit = min(text.count, index + 24)
    while index < limit {
      guard CharacterClass.isAlphanumeric(text.scalar(index)) || text.scalar(index) == 0x40 else {
        if CharacterClass.isSentenceEnd(text.scalar(index)) { return nil }
        index += 1
        continue
      }
      var end = index
      var isName = false
      while end - index < 40, CharacterClass.isMailbox(text.scalar(end)) || text.scalar(end) == 0x40 {
        if !CharacterClass.isLetter(text.scalar(end)), text.scalar(end) != 0x2E, text.scalar(end) != 0x2D {
          isName = true
        }
        end += 1
      }
      if isName, end - index >= 4 { return index..<end }
      index = end
    }
    return nil
  }

  /// `@name` on its own.
  private func accounts(outside judged: [Range<Int>]) -> [Mark] {
    var marks: [Mark] = []
    let judged = judged.sorted { $0.lowerBound < $1.lowerBound }
    for index in 0..<text.count where text.scalars[index] == 0x40 {
      let before = text.scalar(index - 1)
      guard !CharacterClass.isMailbox(before), CharacterClass.isLetter(text.scalar(index + 1)) else {
        continue
      }
      var end = index + 1
      while end - index < 40, CharacterClass.isMailbox(text.scalar(end)) { end += 1 }
      while end > index, text.scalar(end - 1) == 0x2E { end -= 1 }
      let range = index..<end
      guard range.count >= 4, judged.last(before: end).map({ !$0.overlaps(range) }) ?? true else { continue }
      marks.append(Mark(rule: .contactHandle, range: range))
    }
    return marks
  }
}
