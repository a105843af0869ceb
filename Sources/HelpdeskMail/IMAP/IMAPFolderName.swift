#if Mail
  /// A folder's name as IMAP4rev1 has it on the wire: quoted, in its own kind of UTF-7 (RFC 3501 §5.1.3).
  package enum IMAPFolderName {
    /// The name between quotation marks; nothing in it can end the command.
    package static func quoted(_ name: String) -> String {
      var quoted = "\""
      for scalar in encoded(name).unicodeScalars {
        if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
        quoted.unicodeScalars.append(scalar)
      }
      return quoted + "\""
    }

    private static func encoded(_ name: String) -> String {
      var output = ""
      var pending: [UInt16] = []
      func flush(_ output: inout String) {
        guard !pending.isEmpty else { return }
        output += "&" + base64(pending.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) + "-"
        pending = []
      }
      for scalar in name.unicodeScalars {
        if scalar.value >= 0x20, scalar.value < 0x7F {
          flush(&output)
          output += scalar == "&" ? "&-" : String(scalar)
        } else {
          pending += Array(String(scalar).utf16)
        }
      }
      flush(&output)
      return output
    }

    private static let alphabet = Array(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)

    /// Base64 with a comma for the slash and without padding.
    private static func base64(_ bytes: [UInt8]) -> String {
      var letters: [UInt8] = []
      var buffer: UInt32 = 0
      var bits: UInt32 = 0
      for byte in bytes {
        buffer = (buffer << 8 | UInt32(byte)) & 0xFF_FFFF
        bits += 8
        while bits >= 6 {
          bits -= 6
          letters.append(alphabet[Int(buffer >> bits & 63)])
        }
      }
      if bits > 0 { letters.append(alphabet[Int(buffer << (6 - bits) & 63)]) }
      return String(decoding: letters, as: UTF8.self)
    }
  }
#endif
