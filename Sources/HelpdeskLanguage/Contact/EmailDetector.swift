/// Finds e-mail addresses, plain or disguised.
struct EmailDetector {
  let text: NormalizedText
  private let hosts: HostReader

  init(_ text: NormalizedText) {
    self.text = text
    hosts = HostReader(text: text)
  }

  func marks() -> [Mark] {
    var marks: [Mark] = []
    var index = 0
    var floor = 0
    while index < text.count {
      if let at = at(index), let range = address(around: at, floor: floor) {
        marks.append(Mark(rule: .contactEmail, range: range))
        index = range.upperBound
        floor = index
      } else {
        index += 1
      }
    }
    return marks
  }

  /// A sign or word for `@`.
  private struct At {
    var start: Int
    var end: Int
    /// Whether nothing but an address has this in it.
    var isCertain: Bool
  }

  private func at(_ index: Int) -> At? {
    let scalar = text.scalar(index)
    if scalar == 0x40 { return At(start: index, end: afterMark(index + 1), isCertain: true) }
    if scalar == 0x25, text.scalar(index + 1) == 0x34, text.scalar(index + 2) == 0x30 {
      return At(start: index, end: index + 3, isCertain: true)
    }
    if HostReader.brackets.contains(scalar) {
      let inside = hosts.skipSpaces(index + 1)
      guard let word = atWord(at: inside, Self.bracketed) else { return nil }
      let closing = hosts.skipSpaces(word.end)
      return HostReader.closings.contains(text.scalar(closing))
        ? At(start: index, end: closing + 1, isCertain: true) : nil
    }
    if let word = atWord(at: index, Self.ideographs) {
      return At(start: index, end: word.end, isCertain: true)
    }
    guard scalar == 0x20, let word = atWord(at: index + 1, Self.spelled), text.scalar(word.end) == 0x20 else {
      return nil
    }
    return At(start: index, end: word.end, isCertain: word.isCertain)
  }

  /// `@マーク` spells the sign twice.
  private func afterMark(_ index: Int) -> Int {
    let mark: [UInt32] = [0x30DE, 0x30FC, 0x30AF]
    return text.matches(mark, at: index) ? index + 3 : index
  }

  private func atWord(at index: Int, _ words: [[UInt32]]) -> (end: Int, isCertain: Bool)? {
    for word in words where text.scalar(index) == word[0] {
      guard text.matches(word, at: index) else { continue }
      let end = index + word.count
      if CharacterClass.isLetter(word[0]), CharacterClass.isAlphanumeric(text.scalar(end)) { continue }
      return (end, word.count > 2)
    }
    return nil
  }

  private func address(around at: At, floor: Int) -> Range<Int>? {
    var hostStart = at.end
    while text.scalar(hostStart) == 0x20, hostStart - at.end < 3 { hostStart += 1 }
    let host = hosts.host(at: hostStart)
    guard host.labels.count >= 2, isHost(host, at) else { return nil }
    guard let local = mailbox(before: at, floor: floor), admits(local, at, host) else { return nil }
    return local.lowerBound..<host.range.upperBound
  }

  private func isHost(_ host: HostName, _ at: At) -> Bool {
    let top = host.topLevel
    guard top.utf8.count >= 2, top.utf8.allSatisfy({ $0 >= 0x61 }) else { return false }
    if at.isCertain {
      return host.spokenDot == nil || host.isPlausible || TopLevelDomains.ambiguous.contains(top)
    }
    return host.isPlausible
  }

  /// The local part that ends before `at`, with spelled-out dots inside.
  private func mailbox(before at: At, floor: Int) -> Range<Int>? {
    var end = at.start
    while end > floor, at.start - end < 3, text.scalar(end - 1) == 0x20 { end -= 1 }
    var start = end
    // RFC 5321, 4.5.3.1.1: at most 64 octets.
    while start > floor, end - start < 64, CharacterClass.isMailbox(text.scalar(start - 1)) { start -= 1 }
    while start < end, text.scalar(start) == 0x2E || text.scalar(start) == 0x2D { start += 1 }
    return start < end ? start..<end : nil
  }

  /// A bare `at` before a plain host is an address only if a mailbox's name stands before it:
  /// "support at brightnest.example", not "visit us at brightnest.example".
  private func admits(_ local: Range<Int>, _ at: At, _ host: HostName) -> Bool {
    guard !at.isCertain else { return true }
    let name = text.string(local)
    if host.spokenDot != nil || host.hasBracketedDot { return !Self.noMailbox.contains(name) }
    return Self.mailboxes.contains(name)
      || name.utf8.contains { $0 == 0x2E || $0 == 0x5F || ($0 >= 0x30 && $0 <= 0x39) }
  }

  private static let spelled = scalars([
    "at", "arroba", "arobase", "arobas", "chiocciola", "chiocciolina", "klammeraffe", "affenschwanz",
  ])
  private static let bracketed = scalars([
    "at", "a", "@", "arroba", "arobase", "arobas", "chiocciola", "klammeraffe", "アットマーク", "アット", "艾特", "et",
  ])
  private static let ideographs = scalars(["アットマーク", "あっとまーく", "アット", "艾特", "圈a", "小老鼠"])

  private static func scalars(_ words: [String]) -> [[UInt32]] {
    words.map { $0.unicodeScalars.map(\.value) }
  }

  /// Names of mailboxes that shops use.
  static let mailboxes: Set<String> = [
    "support", "info", "help", "hello", "contact", "service", "sales", "mail", "office", "kontakt", "hilfe",
    "team", "soporte",
    "ayuda", "contacto", "ventas", "tienda", "aide", "bonjour", "boutique", "assistenza", "aiuto", "negozio",
    "care",
    "kundenservice", "kundendienst", "sav", "shop", "admin", "returns", "warranty", "garantie", "garanzia",
    "videos", "media",
  ]

  /// Words before `at` that are no mailbox even where the dot is spelled out.
  private static let noMailbox: Set<String> = [
    "us", "me", "here", "available", "shop", "visit", "find", "order", "look", "buy", "it", "them", "is",
    "are", "meet",
  ]
}
