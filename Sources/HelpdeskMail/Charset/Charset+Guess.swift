#if Mail
  extension Charset {
    /// What unlabelled bytes most likely are: UTF-16 by its mark, ISO-2022-JP by its escapes, UTF-8,
    /// mostly UTF-8, Japanese, Chinese, else Windows-1252.
    static func guess(_ bytes: [UInt8]) -> String {
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        return Iconv.decode(bytes, from: "UTF-16").text
      }
      if ISO2022JP.isLikely(bytes) { return ISO2022JP.decode(bytes).text }
      let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
      if let text = String(validating: marked, as: UTF8.self) { return text }
      let mixed = MixedUTF8.decode(marked)
      if mixed.sequences > 0, mixed.sequences >= mixed.strayBytes { return mixed.text }
      return guessJapanese(marked) ?? guessChinese(marked) ?? mixed.text
    }

    /// EUC-JP or Shift_JIS, if all bytes fit and kana are among the characters, as in any Japanese sentence.
    static func guessJapanese(_ bytes: [UInt8]) -> String? {
      for name in ["EUC-JP", "SJIS"] {
        let (text, misfits) = Iconv.decode(bytes, from: name)
        guard misfits == 0 else { continue }
        let wide = text.unicodeScalars.count { $0.value >= 0x80 }
        let kana = text.unicodeScalars.count { (0x3041...0x30FE).contains($0.value) }
        if kana > 0, kana * 8 >= wide { return text }
      }
      return nil
    }

    /// GB 18030, if all bytes fit and high bytes stand in long runs, as accented letters never do.
    static func guessChinese(_ bytes: [UInt8]) -> String? {
      var run = 0
      var longest = 0
      for byte in bytes {
        run = byte >= 0x80 ? run + 1 : 0
        longest = max(longest, run)
      }
      guard longest >= 4 else { return nil }
      let (text, misfits) = Iconv.decode(bytes, from: "GB18030")
      let wide = text.unicodeScalars.count { $0.value >= 0x80 }
      let han = text.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) }
      return misfits == 0 && han * 2 > wide ? text : nil
    }
  }

  /// Text that is UTF-8 but for some stray bytes.
  struct MixedUTF8 {
    /// The words; a stray byte stands as its Windows-1252 character.
    var text: String
    /// How many characters of more than one byte were found.
    var sequences: Int
    /// How many bytes belong to none.
    var strayBytes: Int

    static func decode(_ bytes: [UInt8]) -> MixedUTF8 {
      var scalars = String.UnicodeScalarView()
      var sequences = 0
      var stray = 0
      var at = 0
      while at < bytes.count {
        let length = sequenceLength(bytes, at)
        if length > 1, let text = String(validating: bytes[at..<(at + length)], as: UTF8.self) {
          scalars.append(contentsOf: text.unicodeScalars)
          sequences += 1
          at += length
        } else {
          if bytes[at] >= 0x80 { stray += 1 }
          scalars.append(Windows1252.scalar(bytes[at]))
          at += 1
        }
      }
      return MixedUTF8(text: String(scalars), sequences: sequences, strayBytes: stray)
    }

    private static func sequenceLength(_ bytes: [UInt8], _ at: Int) -> Int {
      let wanted =
        switch bytes[at] {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
      return at + wanted <= bytes.count ? wanted : 1
    }
  }
#endif
