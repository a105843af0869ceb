/// Letters of other alphabets that are drawn like a Latin one, and what they pass for.
///
/// Source: the visual classes of Unicode Technical Standard 39, cut down to the scalars that are met in
/// disguised addresses. Keys are lower case and without marks: folding case and marks comes first.
enum Confusables {
  static let rows: [(letters: String, latin: String)] = [
    ("а α ɑ ᴀ ａ", "a"), ("в β ʙ ь", "b"), ("с ϲ ᴄ", "c"), ("ԁ ᴅ đ", "d"), ("е ε ᴇ ҽ", "e"), ("ꜰ ƒ", "f"),
    ("ɡ ɢ ց", "g"), ("н ʜ һ հ", "h"), ("і ι ɪ ı", "i"), ("ј ᴊ ϳ", "j"), ("к κ ᴋ", "k"), ("ʟ ӏ ł", "l"),
    ("м ᴍ", "m"), ("η ɴ ո п", "n"), ("о ο σ օ ᴏ ø", "o"), ("р ρ ᴘ", "p"), ("ԛ", "q"), ("г ʀ", "r"),
    ("ѕ ꜱ", "s"),
    ("т τ ᴛ", "t"), ("υ ս ᴜ", "u"), ("ν ѵ ᴠ", "v"), ("ω ԝ ᴡ ѡ", "w"), ("х χ", "x"), ("у γ ʏ", "y"),
    ("ᴢ", "z"),
  ]

  static let latin: [UInt32: UInt32] = {
    var latin: [UInt32: UInt32] = [:]
    for row in rows {
      guard let target = row.latin.unicodeScalars.first else { continue }
      for letter in row.letters.unicodeScalars where letter != " " && letter.value > 0x7F {
        latin[letter.value] = target.value
      }
    }
    return latin
  }()

  /// Letters that folding writes out as two.
  static let expansions: [UInt32: [UInt32]] = [
    0xDF: [0x73, 0x73], 0xE6: [0x61, 0x65], 0x153: [0x6F, 0x65],
  ]
}
