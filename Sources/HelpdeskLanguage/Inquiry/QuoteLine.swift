/// One line of a body, asked whether it belongs to quoted mail.
struct QuoteLine {
  private let scalars: ArraySlice<UInt32>

  init(_ line: ArraySlice<UInt32>) {
    scalars = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3000 }
  }

  /// Begins with the sign of a quotation.
  var isQuoted: Bool { scalars.first == 0x3E || scalars.first == 0xFF1E }

  /// Two hyphens alone (RFC 3676, section 4.3).
  var isSignatureMark: Bool {
    guard scalars.count <= 3 else { return false }
    let signs = scalars.filter { $0 != 0x20 }
    return signs == [0x2D, 0x2D] || signs == [0x2014]
  }

  /// Ends with a colon and tells who wrote, with a date or a name.
  var isAttribution: Bool {
    guard scalars.count >= 6, scalars.count <= 200 else { return false }
    let last = scalars.last { $0 != 0x20 }
    guard last == 0x3A || last == 0xFF1A else { return false }
    return Self.verbs.contains { contains($0) }
  }

  /// "-----Original Message-----" in any of the languages.
  var beginsOriginalMessage: Bool {
    guard scalars.count >= 8, scalars.count <= 120 else { return false }
    guard scalars.starts(with: [0x2D, 0x2D]) || scalars.starts(with: [0x5F, 0x5F]) else { return false }
    return Self.heads.contains { contains($0) }
  }

  private func contains(_ word: [UInt32]) -> Bool {
    guard let first = word.first, word.count <= scalars.count else { return false }
    var index = scalars.startIndex
    while index + word.count <= scalars.endIndex {
      if Self.lower(scalars[index]) == first,
        word.indices.allSatisfy({ Self.lower(scalars[index + $0]) == word[$0] })
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static func lower(_ scalar: UInt32) -> UInt32 {
    scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar
  }

  private static func words(_ words: [String]) -> [[UInt32]] {
    words.map { $0.unicodeScalars.map(\.value) }
  }

  /// en, de, fr, it, es, ja, zh.
  private static let verbs = words([
    "wrote", "schrieb", "a écrit", "a ecrit", "ha scritto", "escribió", "escribio", "写道", "寫道", "书写",
    "のメール", "書きました", "より:", "さんは書", "wrote on", "write:",
  ])

  private static let heads = words([
    "original message", "forwarded message", "ursprüngliche nachricht", "originalnachricht",
    "message d'origine", "message d’origine", "message original", "message initial", "messaggio originale",
    "mensaje original", "元のメッセージ", "元のメール", "原始邮件", "原始郵件", "原邮件", "原始信件",
  ])
}
