#if Mail
  import CGMime
  import Foundation

  /// Character conversion by the system's iconv, through GLib.
  enum Iconv {
    /// Decodes bytes; a byte that does not fit becomes U+FFFD, and decoding goes on behind it.
    ///
    /// - Returns: the words, and how many bytes did not fit (all of them where the system lacks the charset).
    static func decode(_ bytes: [UInt8], from charset: String) -> (text: String, misfits: Int) {
      if charset == "SJIS" { return decodeShiftJIS(bytes) }
      if charset == "EUC-JP" { return decodeEUCJP(bytes) }
      return convert(bytes, from: charset)
    }

    /// iconv's own SJIS turns backslash and tilde into yen and overline; Microsoft's table does not, but
    /// maps six signs to their wide forms, which this takes back to those of JIS X 0208.
    private static func decodeShiftJIS(_ bytes: [UInt8]) -> (text: String, misfits: Int) {
      withJISForms(convert(bytes, from: "CP932"))
    }

    private static func withJISForms(_ decoded: (text: String, misfits: Int)) -> (text: String, misfits: Int)
    {
      var scalars = String.UnicodeScalarView()
      for scalar in decoded.text.unicodeScalars { scalars.append(jisForms[scalar] ?? scalar) }
      return (String(scalars), decoded.misfits)
    }

    /// Source: the differences of the Unicode Consortium's SHIFTJIS.TXT and CP932.TXT.
    private static let jisForms: [Unicode.Scalar: Unicode.Scalar] = [
      "\u{FF5E}": "\u{301C}", "\u{FF0D}": "\u{2212}", "\u{2225}": "\u{2016}",
      "\u{FFE0}": "\u{A2}", "\u{FFE1}": "\u{A3}", "\u{FFE2}": "\u{AC}",
    ]

    /// Plain EUC-JP lacks the circled digits of row 13 that mail uses; Microsoft's variant has them.
    private static func decodeEUCJP(_ bytes: [UInt8]) -> (text: String, misfits: Int) {
      let plain = convert(bytes, from: "EUC-JP")
      guard plain.misfits > 0 else { return plain }
      let extended = convert(bytes, from: "EUC-JP-MS")
      return extended.misfits < plain.misfits ? withJISForms(extended) : plain
    }

    private static func convert(_ bytes: [UInt8], from charset: String) -> (text: String, misfits: Int) {
      let failed = GIConv(bitPattern: -1)
      guard let converter = g_iconv_open("UTF-8", charset), converter != failed else {
        return (MixedUTF8.decode(bytes).text, bytes.count)
      }
      defer { g_iconv_close(converter) }
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count * 3 / 2 + 16)
      var misfits = 0
      var input = bytes
      input.withUnsafeMutableBytes { raw in
        let start = raw.bindMemory(to: CChar.self).baseAddress
        var from = start
        var left = raw.count
        var chunk = [CChar](repeating: 0, count: 16 * 1024)
        while left > 0 {
          let leftBefore = left
          let (result, failure) = chunk.withUnsafeMutableBufferPointer { buffer in
            var to = buffer.baseAddress
            var room = buffer.count
            errno = 0
            let result = g_iconv(converter, &from, &left, &to, &room)
            let failure = errno
            output.append(contentsOf: buffer.prefix(buffer.count - room).lazy.map { UInt8(bitPattern: $0) })
            return (result, failure)
          }
          guard result == .max else { continue }
          if failure == E2BIG, left < leftBefore { continue }
          misfits += 1
          output.append(contentsOf: [0xEF, 0xBF, 0xBD])
          if failure == EINVAL || left == 0 { break }
          from = from.map { $0 + 1 }
          left -= 1
        }
      }
      return (String(decoding: output, as: UTF8.self), misfits)
    }
  }
#endif
