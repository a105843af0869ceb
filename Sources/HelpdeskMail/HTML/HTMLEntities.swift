#if Mail
  /// Character references of HTML, as bytes of UTF-8.
  enum HTMLEntities {
    /// Decodes the references in a stretch of text; what is none stays as it is.
    static func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
      guard text.contains(0x26) else { return Array(text) }
      var decoded: [UInt8] = []
      decoded.reserveCapacity(text.count)
      var at = text.startIndex
      while at < text.endIndex {
        if text[at] == 0x26, let (scalar, end) = reference(text, at + 1) {
          decoded.append(contentsOf: String(scalar).utf8)
          at = end
        } else {
          decoded.append(text[at])
          at += 1
        }
      }
      return decoded
    }

    private static func reference(_ text: ArraySlice<UInt8>, _ start: Int) -> (Unicode.Scalar, end: Int)? {
      guard start < text.endIndex else { return nil }
      if text[start] == 0x23 { return numeric(text, start + 1) }
      var end = start
      while end < text.endIndex, end - start < 10, text[end].isASCIIAlphanumeric { end += 1 }
      let name = String(decoding: text[start..<end], as: UTF8.self)
      guard let scalar = named[name] else { return nil }
      if end < text.endIndex, text[end] == .semicolon { return (scalar, end + 1) }
      // Old pages leave the semicolon out; before "=" or a letter it is part of a link instead.
      let mayStandOpen = ["amp", "lt", "gt", "nbsp", "quot"].contains(name)
      let next = end < text.endIndex ? text[end] : .space
      return mayStandOpen && next != .equals ? (scalar, end) : nil
    }

    private static func numeric(_ text: ArraySlice<UInt8>, _ start: Int) -> (Unicode.Scalar, end: Int)? {
      var at = start
      let isHex = at < text.endIndex && text[at].lowercased == 0x78
      if isHex { at += 1 }
      var value: UInt32 = 0
      let digits = at
      while at < text.endIndex, let digit = text[at].hexDigitValue, isHex || digit < 10 {
        value = min(value &* (isHex ? 16 : 10) &+ UInt32(digit), 0x11_0000)
        at += 1
      }
      guard at > digits else { return nil }
      if at < text.endIndex, text[at] == .semicolon { at += 1 }
      // WHATWG HTML §13.2.5.80: numbers from 0x80 to 0x9F are meant as Windows-1252.
      if let byte = UInt8(exactly: value), byte >= 0x80, byte <= 0x9F {
        return (Windows1252.scalar(byte), at)
      }
      let scalar = value == 0 ? nil : Unicode.Scalar(value)
      return (scalar ?? "\u{FFFD}", at)
    }

    private static let named: [String: Unicode.Scalar] = {
      var table = others
      for (offset, name) in latin1.enumerated() { table[name] = Unicode.Scalar(UInt8(160 + offset)) }
      return table
    }()

    /// The names of U+00A0 to U+00FF in their order. Source: HTML 4.01 §24.2.
    private static let latin1 = [
      "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo",
      "not", "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot",
      "cedil", "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute",
      "Acirc", "Atilde", "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml",
      "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml",
      "times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig", "agrave",
      "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml",
      "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml",
      "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml",
    ]

    /// Further names that mail uses. Source: WHATWG HTML §13.5.
    private static let others: [String: Unicode.Scalar] = [
      "quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'", "OElig": "Œ", "oelig": "œ",
      "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "circ": "ˆ", "tilde": "˜", "fnof": "ƒ",
      "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
      "lrm": "\u{200E}", "rlm": "\u{200F}", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’",
      "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "dagger": "†", "Dagger": "‡",
      "bull": "•", "hellip": "…", "permil": "‰", "lsaquo": "‹", "rsaquo": "›", "euro": "€",
      "trade": "™", "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "minus": "−", "le": "≤",
      "ge": "≥", "ne": "≠", "infin": "∞", "prime": "′", "Prime": "″", "hearts": "♥", "check": "✓",
      "num": "#", "percnt": "%", "lpar": "(", "rpar": ")", "comma": ",", "period": ".", "colon": ":",
      "semi": ";", "excl": "!", "quest": "?", "commat": "@", "lowbar": "_", "plus": "+", "equals": "=",
      "sol": "/", "bsol": "\\", "hyphen": "‐", "dash": "‐", "Tab": "\t", "NewLine": "\n",
      "Aogon": "Ą", "aogon": "ą", "Cacute": "Ć", "cacute": "ć", "Eogon": "Ę", "eogon": "ę",
      "Lstrok": "Ł", "lstrok": "ł", "Nacute": "Ń", "nacute": "ń", "Sacute": "Ś", "sacute": "ś",
      "Zacute": "Ź", "zacute": "ź", "Zdot": "Ż", "zdot": "ż", "Zcaron": "Ž", "zcaron": "ž",
      "Ccaron": "Č", "ccaron": "č", "Gbreve": "Ğ", "gbreve": "ğ", "Idot": "İ", "imath": "ı",
      "Scedil": "Ş", "scedil": "ş", "inodot": "ı",
    ]
  }
#endif
