#if Mail
  import CGMime

  /// How the bytes of a part were made fit for the wire (RFC 2045 §6).
  enum TransferEncoding: Sendable, Hashable {
    case identity
    case base64
    case quotedPrintable
    case uuencode

    /// - Parameter token: the field's value in lower case; `nil` where there is no such field.
    init(token: String?) {
      // A comment or a stray semicolon may follow.
      let name = (token ?? "").utf8.prefix { $0 > 0x20 && $0 != .semicolon && $0 != 0x28 }
      switch String(decoding: name, as: UTF8.self) {
      case "base64": self = .base64
      case "quoted-printable": self = .quotedPrintable
      case "x-uuencode", "uuencode", "x-uue": self = .uuencode
      default: self = .identity
      }
    }

    /// The content of a part, as far as it can be decoded; never fails, and takes linear time.
    func decode(_ bytes: [UInt8]) -> [UInt8] {
      guard let kind = gmimeEncoding, !bytes.isEmpty else { return bytes }
      var state = GMimeEncoding()
      g_mime_encoding_init_decode(&state, kind)
      let capacity = g_mime_encoding_outlen(&state, bytes.count)
      return [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
        bytes.withUnsafeBytes { input in
          let from = input.bindMemory(to: CChar.self).baseAddress
          output.withMemoryRebound(to: CChar.self) { to in
            count = g_mime_encoding_flush(&state, from, bytes.count, to.baseAddress)
          }
        }
      }
    }

    /// Whether bytes that claim to be base64 cannot be: more than one in twenty is no letter of it.
    func isBelied(by bytes: [UInt8]) -> Bool {
      guard self == .base64 else { return false }
      var letters = 0
      var others = 0
      for byte in bytes where !byte.isWhitespace {
        let isLetter = byte.isASCIIAlphanumeric || byte == 0x2B || byte == 0x2F || byte == .equals
        if isLetter { letters += 1 } else { others += 1 }
      }
      if others * 20 > letters { return true }
      // Plain words without any punctuation: base64 has no blanks inside its lines.
      let blanks = bytes.count { $0 == .space }
      return blanks * 20 > letters
    }

    private var gmimeEncoding: GMimeContentEncoding? {
      switch self {
      case .identity: nil
      case .base64: GMIME_CONTENT_ENCODING_BASE64
      case .quotedPrintable: GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
      case .uuencode: GMIME_CONTENT_ENCODING_UUENCODE
      }
    }
  }
#endif
