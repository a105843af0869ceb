#if Mail
  /// One encoded word of RFC 2047, its text still encoded.
  struct EncodedWord {
    enum Encoding {
      case base64
      case quotedPrintable

      init?(_ letter: UInt8) {
        switch letter.lowercased {
        case 0x62: self = .base64
        case 0x71: self = .quotedPrintable
        default: return nil
        }
      }
    }

    /// In lower case, without a language.
    var charset: String
    var encoding: Encoding
    var text: ArraySlice<UInt8>
    /// The offset behind the closing `?=`.
    var end: Int

    /// Whether both words may be decoded as one run of bytes.
    func continues(into next: EncodedWord) -> Bool { charset.isByteEqual(to: next.charset) }

    /// The bytes of neighbouring words of one charset, joined before the charset is decoded: a character may
    /// begin in one word and end in the next, and some mailers even cut inside four base64 letters.
    static func content(of words: [EncodedWord]) -> [UInt8] {
      var content: [UInt8] = []
      var base64: [UInt8] = []
      func isWhole(_ text: [UInt8]) -> Bool { text.count % 4 == 0 || text.last == .equals }
      for word in words {
        switch word.encoding {
        case .base64:
          base64 += word.text.filter { !$0.isWhitespace }
          if isWhole(base64) {
            content += TransferEncoding.base64.decode(base64)
            base64 = []
          }
        case .quotedPrintable:
          content += TransferEncoding.base64.decode(base64)
          base64 = []
          content += quotedPrintable(word.text)
        }
      }
      return content + TransferEncoding.base64.decode(base64)
    }

    /// The "Q" encoding: as quoted-printable, but an underscore is a blank and nothing breaks lines.
    private static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
      var content: [UInt8] = []
      content.reserveCapacity(text.count)
      var at = text.startIndex
      while at < text.endIndex {
        let byte = text[at]
        if byte == .equals, at + 2 < text.endIndex, let high = text[at + 1].hexDigitValue,
          let low = text[at + 2].hexDigitValue
        {
          content.append(high << 4 | low)
          at += 3
        } else {
          content.append(byte == 0x5F ? .space : byte)
          at += 1
        }
      }
      return content
    }
  }
#endif
