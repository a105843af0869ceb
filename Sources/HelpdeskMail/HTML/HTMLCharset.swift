#if Mail
  /// The charset that an HTML body names in its own head, for mails that do not name one.
  enum HTMLCharset {
    /// Looks at the first kilobyte, as browsers do (WHATWG HTML §13.2.3.2).
    static func declared(in content: [UInt8]) -> String? {
      let head = content.prefix(1_024).map(\.lowercased)
      let mark = Array("charset=".utf8)
      guard head.count > mark.count else { return nil }
      for at in 0..<(head.count - mark.count) where head[at...].starts(with: mark) {
        let rest = head[(at + mark.count)...].drop { $0 == .quote || $0 == 0x27 || $0 == .space }
        let name = rest.prefix { $0.isASCIIAlphanumeric || $0 == .hyphen || $0 == 0x5F }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
      }
      return nil
    }
  }
#endif
