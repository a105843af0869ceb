extension Compliance {
  /// Finds contact data and links in the name of an attachment (domain.md §7.2).
  ///
  /// A name is no sentence: nothing else is looked for, and what cameras and messengers write into names
  /// (`IMG_20261121_143005`, `WhatsApp Image 2026-11-21`) is no telephone and no invitation.
  ///
  /// - Parameters:
  ///   - name: the file's name with its ending.
  ///   - isOfficialChannel: whether it goes through the marketplace's messages; elsewhere nothing is found.
  ///   - language: the language of the message where it is known; nil reads the tables of all languages.
  /// - Returns: findings ordered by place, with ranges in the name; empty when it may go out.
  public func findings(
    inFileName name: String, isOfficialChannel: Bool, language: Language? = nil
  ) -> [Finding] {
    guard isOfficialChannel else { return [] }
    let words = String(
      String.UnicodeScalarView(Self.stem(of: name).map { $0 == "_" ? " " : $0 }))
    let reading = Reading(words, book: book, language: language)
    let hasCue = !reading.ranges(of: .phoneLabel).isEmpty || !reading.ranges(of: .calling).isEmpty
    let invites =
      !reading.ranges(of: .connecting).isEmpty || !reading.ranges(of: .messengerInvitation).isEmpty
    let marks = contactMarks(reading, approved: []).filter { mark in
      switch mark.rule {
      case .contactPhone: hasCue || Self.isDialled(mark, in: reading.text)
      case .contactHandle: invites || reading.text.scalars[mark.range].contains(0x40)
      default: true
      }
    }
    return findings(marks, in: NormalizedText(name))
  }

  /// Digits that begin as one dials, `+` or `0`, and are not a day with a time behind it.
  private static func isDialled(_ mark: Mark, in text: NormalizedText) -> Bool {
    let digits = text.scalars[mark.range].filter(CharacterClass.isDigit)
    guard let first = digits.first, digits.count <= 13 else { return false }
    return text.scalars[mark.range].contains(0x2B) || first == 0x30
  }

  /// A name without an ending that files have; `brightnest.shop` has none.
  private static func stem(of name: String) -> String.UnicodeScalarView.SubSequence {
    let scalars = name.unicodeScalars
    guard let dot = scalars.lastIndex(of: ".") else { return scalars[...] }
    let ending = String(scalars[scalars.index(after: dot)...]).lowercased()
    return fileEndings.contains(ending) ? scalars[..<dot] : scalars[...]
  }

  /// Endings of files that go with messages (rules.md §3, and those that are refused there).
  private static let fileEndings: Set<String> = [
    "png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp", "heic", "pdf", "txt", "doc", "docx", "odt",
    "rtf", "xls", "xlsx", "csv", "mp4", "mov", "avi", "mkv", "mp3", "wav", "m4a", "zip", "rar", "7z", "dwg",
    "step", "stl", "eml", "html", "htm",
  ]
}
