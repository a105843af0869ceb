#if Mail
  /// Bytes to words, whatever the mail says about them.
  enum Charset {
    /// Decodes bytes by their label where it fits, by what they look like where it does not.
    ///
    /// No byte is dropped in silence: one that fits nothing becomes U+FFFD or its Windows-1252 character.
    ///
    /// - Parameter label: the declared charset in any spelling; `nil` or an unknown one lets the bytes speak.
    /// - Returns: the words, and whether the label did not fit.
    static func decode(_ bytes: [UInt8], label: String?) -> (text: String, isBelied: Bool) {
      let charset = label.map { CharsetLabel($0) } ?? .absent
      if charset.isASCIICompatible, bytes.allSatisfy({ $0 < 0x80 && $0 != .escape }) {
        return (String(decoding: bytes, as: UTF8.self), charset == .unknown)
      }
      switch charset {
      case .absent: return (guess(bytes), false)
      case .unknown: return (guess(bytes), true)
      case .utf8:
        if let text = String(validating: bytes, as: UTF8.self) { return (text.withoutMark, false) }
        return (guess(bytes), true)
      case .iso2022JP: return decodeISO2022JP(bytes)
      case .singleByte(let name): return decodeSingleByte(bytes, name)
      case .multiByte(let name): return decodeMultiByte(bytes, name)
      case .stateful(let name):
        let (text, misfits) = Iconv.decode(bytes, from: name)
        return (text.withoutMark, misfits > 0)
      }
    }

    private static func decodeISO2022JP(_ bytes: [UInt8]) -> (text: String, isBelied: Bool) {
      guard bytes.contains(.escape) else { return (guess(bytes), true) }
      let (text, misfits) = ISO2022JP.decode(bytes)
      return (text, misfits > 0)
    }

    /// UTF-8 sent under the name of a single-byte charset is common; the reverse reading ("Ã¼" meant as
    /// such) is not, so valid UTF-8 wins.
    private static func decodeSingleByte(_ bytes: [UInt8], _ name: String)
      -> (text: String, isBelied: Bool)
    {
      if ISO2022JP.isLikely(bytes) { return (ISO2022JP.decode(bytes).text, true) }
      if bytes.contains(where: { $0 >= 0x80 }), let text = String(validating: bytes, as: UTF8.self) {
        return (text.withoutMark, true)
      }
      let (text, misfits) = Iconv.decode(bytes, from: name)
      return misfits == 0 ? (text, false) : (Windows1252.decode(bytes), name != Windows1252.name)
    }

    /// Two bytes that are one character here may be another in UTF-8, so UTF-8 wins only where the label
    /// does not fit or where the sequences are long enough to be no accident.
    private static func decodeMultiByte(_ bytes: [UInt8], _ name: String)
      -> (text: String, isBelied: Bool)
    {
      if ISO2022JP.isLikely(bytes) { return (ISO2022JP.decode(bytes).text, true) }
      let declared = Iconv.decode(bytes, from: name)
      let utf8 = String(validating: bytes, as: UTF8.self)
      if let utf8, bytes.contains(where: { $0 >= 0x80 }) {
        let longSequences = bytes.count { $0 >= 0xE0 }
        if declared.misfits > 0 || longSequences >= 2 { return (utf8.withoutMark, true) }
      }
      if declared.misfits > 0, ["CP932", "SJIS", "EUC-JP"].contains(name), let text = guessJapanese(bytes) {
        return (text, true)
      }
      return (declared.text, declared.misfits > 0)
    }
  }

  extension String {
    /// The string without a byte order mark in front.
    fileprivate var withoutMark: String {
      unicodeScalars.first == "\u{FEFF}" ? String(unicodeScalars.dropFirst()) : self
    }
  }
#endif
