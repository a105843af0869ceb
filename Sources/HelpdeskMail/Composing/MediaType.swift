#if Mail
  /// A media type that can stand in a header; a claim that cannot reads as a file of no known kind.
  struct MediaType: Sendable, Hashable {
    let name: String
    let subtype: String

    /// - Parameter declared: such as `image/png`, as somebody declared it.
    init(_ declared: String) {
      let parts = declared.asciiLowercased.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
      guard parts.count == 2,
        parts.allSatisfy({ !$0.isEmpty && $0.count <= 127 && $0.allSatisfy(Self.isToken) }),
        !Self.containers.contains(String(Substring(parts[0])))
      else {
        (name, subtype) = ("application", "octet-stream")
        return
      }
      (name, subtype) = (String(Substring(parts[0])), String(Substring(parts[1])))
    }

    /// Types whose content is further parts: a file of one would be read as parts of our mail.
    private static let containers: Set<String> = ["multipart", "message"]

    /// Source: RFC 6838 §4.2, restricted names.
    private static func isToken(_ byte: UInt8) -> Bool {
      byte.isASCIIAlphanumeric || "!#$&-^_.+".utf8.contains(byte)
    }
  }
#endif
