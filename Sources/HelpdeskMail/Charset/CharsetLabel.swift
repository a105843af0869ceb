#if Mail
  /// What a charset's name in a mail stands for.
  enum CharsetLabel: Hashable {
    /// No name was given, or one that says nothing.
    case absent
    /// A name of no charset known here.
    case unknown
    case utf8
    case iso2022JP
    /// A charset of one byte a character, by its iconv name.
    case singleByte(String)
    /// A charset of one or more bytes a character, ASCII among them, by its iconv name.
    case multiByte(String)
    /// A charset in which even plain ASCII bytes need decoding, by its iconv name.
    case stateful(String)

    init(_ label: String) {
      let name = String(
        decoding: label.utf8.map(\.lowercased).filter { $0 > 0x20 && $0 != .quote && $0 != 0x27 },
        as: UTF8.self)
      self = Self.names[name] ?? Self.regular(name)
    }

    var isASCIICompatible: Bool {
      switch self {
      case .stateful: false
      default: true
      }
    }

    /// Families whose names follow a pattern.
    private static func regular(_ name: String) -> CharsetLabel {
      for (prefix, iconv) in families where name.utf8.starts(with: prefix.utf8) {
        let number = name.utf8.dropFirst(prefix.utf8.count)
        guard (1...4).contains(number.count), number.allSatisfy(\.isASCIIDigit) else { continue }
        return .singleByte(iconv + String(decoding: number, as: UTF8.self))
      }
      return .unknown
    }

    private static let families = [
      ("iso-8859-", "ISO-8859-"), ("iso8859-", "ISO-8859-"), ("iso_8859-", "ISO-8859-"),
      ("windows-", "CP"), ("cp", "CP"), ("x-cp", "CP"), ("ibm", "IBM"),
    ]

    /// Names with the charset they are decoded as: where a superset is what writers mean, the superset.
    /// Source: WHATWG Encoding Standard §4.2 (names and labels), and names seen in mail.
    private static let names: [String: CharsetLabel] = [
      "": .absent, "us-ascii": .absent, "ascii": .absent, "default": .absent, "unknown-8bit": .absent,
      "x-unknown": .absent, "8bit": .absent, "7bit": .absent, "ansi_x3.4-1968": .absent,
      "_autodetect": .absent, "_autodetect_jp": .absent, "binary": .absent,
      "utf-8": .utf8, "utf8": .utf8, "unicode-1-1-utf-8": .utf8, "utf-8n": .utf8, "utf8mb4": .utf8,
      "x-utf-8": .utf8,
      "iso-2022-jp": .iso2022JP, "csiso2022jp": .iso2022JP, "iso-2022-jp-ms": .iso2022JP,
      "iso-2022-jp-1": .iso2022JP, "iso-2022-jp-2": .iso2022JP, "iso-2022-jp-3": .iso2022JP,
      "iso-2022-jp-2004": .iso2022JP, "cp50220": .iso2022JP, "cp50221": .iso2022JP,
      "x-iso-2022-jp": .iso2022JP, "jis": .iso2022JP,
      "iso-8859-1": .singleByte(Windows1252.name), "iso8859-1": .singleByte(Windows1252.name),
      "iso_8859-1": .singleByte(Windows1252.name), "latin1": .singleByte(Windows1252.name),
      "l1": .singleByte(Windows1252.name), "windows-1252": .singleByte(Windows1252.name),
      "cp1252": .singleByte(Windows1252.name), "x-cp1252": .singleByte(Windows1252.name),
      "ansi": .singleByte(Windows1252.name), "latin2": .singleByte("ISO-8859-2"),
      "latin-1": .singleByte(Windows1252.name), "latin9": .singleByte("ISO-8859-15"),
      "iso-8859-9": .singleByte("CP1254"), "latin5": .singleByte("CP1254"),
      "macintosh": .singleByte("MACINTOSH"), "mac": .singleByte("MACINTOSH"),
      "x-mac-roman": .singleByte("MACINTOSH"), "macroman": .singleByte("MACINTOSH"),
      "koi8-r": .singleByte("KOI8-R"), "koi8-u": .singleByte("KOI8-U"),
      "tis-620": .singleByte("TIS-620"), "windows-874": .singleByte("CP874"),
      "shift_jis": .multiByte("SJIS"), "shift-jis": .multiByte("SJIS"), "sjis": .multiByte("SJIS"),
      "x-sjis": .multiByte("SJIS"), "csshiftjis": .multiByte("SJIS"), "ms_kanji": .multiByte("SJIS"),
      "cp932": .multiByte("CP932"), "ms932": .multiByte("CP932"), "windows-31j": .multiByte("CP932"),
      "windows-932": .multiByte("CP932"), "shift_jisx0213": .multiByte("SHIFT_JISX0213"),
      "euc-jp": .multiByte("EUC-JP"), "x-euc-jp": .multiByte("EUC-JP"), "eucjp": .multiByte("EUC-JP"),
      "x-euc": .multiByte("EUC-JP"), "cseucpkdfmtjapanese": .multiByte("EUC-JP"),
      "gb2312": .multiByte("GB18030"), "gbk": .multiByte("GB18030"), "gb18030": .multiByte("GB18030"),
      "cp936": .multiByte("GB18030"), "x-gbk": .multiByte("GB18030"), "gb_2312-80": .multiByte("GB18030"),
      "windows-936": .multiByte("GB18030"), "euc-cn": .multiByte("GB18030"),
      "big5": .multiByte("BIG5-HKSCS"), "big5-hkscs": .multiByte("BIG5-HKSCS"), "cp950": .multiByte("CP950"),
      "x-x-big5": .multiByte("BIG5-HKSCS"), "windows-950": .multiByte("CP950"),
      "euc-kr": .multiByte("CP949"), "ks_c_5601-1987": .multiByte("CP949"), "cp949": .multiByte("CP949"),
      "ks_c_5601": .multiByte("CP949"), "uhc": .multiByte("CP949"), "windows-949": .multiByte("CP949"),
      "utf-7": .stateful("UTF-7"), "unicode-1-1-utf-7": .stateful("UTF-7"),
      "utf-16": .stateful("UTF-16"), "utf-16le": .stateful("UTF-16LE"), "utf-16be": .stateful("UTF-16BE"),
      "utf-32": .stateful("UTF-32"), "utf-32le": .stateful("UTF-32LE"), "utf-32be": .stateful("UTF-32BE"),
      "hz-gb-2312": .stateful("HZ"), "iso-2022-kr": .stateful("ISO-2022-KR"),
      "iso-2022-cn": .stateful("ISO-2022-CN"),
    ]
  }
#endif
