#if Mail
  /// ISO-2022-JP as mailers write it: with the vendor characters of row 13, half-width kana, 8-bit bytes,
  /// and without the way back to ASCII at the end. Its two-byte stretches are read as EUC-JP.
  enum ISO2022JP {
    private enum Page {
      case ascii
      case jisX0208
      case jisX0212
      case halfWidthKana
    }

    /// Whether the bytes hold an escape to JIS X 0208 and none above ASCII.
    static func isLikely(_ bytes: [UInt8]) -> Bool {
      var at = 0
      var found = false
      while at < bytes.count {
        if bytes[at] >= 0x80 { return false }
        if bytes[at] == .escape, at + 2 < bytes.count, bytes[at + 1] == 0x24,
          bytes[at + 2] == 0x42 || bytes[at + 2] == 0x40
        {
          found = true
        }
        at += 1
      }
      return found
    }

    static func decode(_ bytes: [UInt8]) -> (text: String, misfits: Int) {
      var euc: [UInt8] = []
      euc.reserveCapacity(bytes.count + bytes.count / 2)
      var page = Page.ascii
      var at = 0
      while at < bytes.count {
        if bytes[at] == .escape, let (next, length) = escape(bytes, at) {
          page = next
          at += length
          continue
        }
        let byte = bytes[at]
        let second = at + 1 < bytes.count ? bytes[at + 1] : 0
        let isPair = (0x21...0x7E).contains(byte) && (0x21...0x7E).contains(second)
        switch page {
        case .jisX0208 where isPair:
          euc += [byte | 0x80, second | 0x80]
          at += 2
        case .jisX0212 where isPair:
          euc += [0x8F, byte | 0x80, second | 0x80]
          at += 2
        case .halfWidthKana where (0x21...0x5F).contains(byte):
          euc += [0x8E, byte | 0x80]
          at += 1
        default:
          // A line end closes any page, as RFC 1468 asks of writers.
          if byte == .lineFeed { page = .ascii }
          euc.append(byte)
          at += 1
        }
      }
      return Iconv.decode(euc, from: "EUC-JP")
    }

    private static func escape(_ bytes: [UInt8], _ at: Int) -> (Page, length: Int)? {
      let rest = bytes[(at + 1)...].prefix(3)
      for (sequence, page) in pages where rest.starts(with: sequence.utf8) {
        return (page, 1 + sequence.utf8.count)
      }
      return nil
    }

    /// Source: RFC 1468, RFC 2237 (JIS X 0212); "(I" is what vendors add for half-width kana.
    private static let pages: [(String, Page)] = [
      ("$B", .jisX0208), ("$@", .jisX0208), ("$(B", .jisX0208), ("$(@", .jisX0208), ("$(D", .jisX0212),
      ("(B", .ascii), ("(J", .ascii), ("(H", .ascii), ("(I", .halfWidthKana),
    ]
  }
#endif
