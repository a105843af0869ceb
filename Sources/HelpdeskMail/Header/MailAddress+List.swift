#if Mail
  extension MailAddress {
    /// The addresses of a header value (RFC 5322 §3.4), groups opened, read leniently in one pass.
    ///
    /// - Returns: in their order; entries without anything like an address are left out.
    package static func list(_ value: [UInt8], limit: Int = MIMELimits.standard.addresses) -> [MailAddress] {
      var scanner = AddressScanner(value)
      var found: [MailAddress] = []
      while found.count < limit, let entry = scanner.next() {
        if let address = entry.address { found.append(address) }
      }
      if found.isEmpty, let bare = AddressScanner.lastAngle(value) { found.append(bare) }
      return found
    }
  }

  /// One entry of an address list while it is read.
  private struct AddressEntry {
    var phrase: [UInt8] = []
    var comment: [UInt8] = []
    var angle: [UInt8]?

    var address: MailAddress? {
      let phraseName = EncodedWords.decode(phrase).trimmedWhitespace
      let commentName = EncodedWords.decode(comment).trimmedWhitespace
      if let angle {
        let bare = Self.bare(angle)
        guard !bare.isEmpty else { return nil }
        let name = phraseName.isEmpty ? commentName : phraseName
        return MailAddress(name: name.isEmpty ? nil : name, address: bare)
      }
      guard phrase.contains(.at) else { return nil }
      return MailAddress(name: commentName.isEmpty ? nil : commentName, address: Self.bare(phrase))
    }

    /// The address without white space and without a source route (`@relay,@relay:name@host`).
    private static func bare(_ bytes: [UInt8]) -> String {
      var kept = bytes.filter { $0 > 0x20 && $0 != 0x7F && $0 != .lessThan && $0 != .greaterThan }
      if kept.first == .at, let colon = kept.firstIndex(of: .colon) {
        kept = Array(kept[(colon + 1)...])
      }
      return String(decoding: kept, as: UTF8.self)
    }
  }

  private struct AddressScanner {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> AddressEntry? {
      guard at < bytes.count else { return nil }
      var entry = AddressEntry()
      while at < bytes.count {
        let byte = bytes[at]
        switch byte {
        case 0x2C, .semicolon:
          at += 1
          return entry
        case .colon where entry.angle == nil && !entry.phrase.contains(.at):
          entry = AddressEntry()
          at += 1
        case .quote: quoted(into: &entry)
        case 0x28: comment(into: &entry)
        case .lessThan: angle(into: &entry)
        case .escape: japanese(into: &entry)
        default:
          if byte == .equals, let end = EncodedWords.end(in: bytes, at: at) {
            entry.phrase += bytes[at..<end]
            at = end
          } else {
            entry.phrase.append(byte)
            at += 1
          }
        }
      }
      return entry
    }

    /// A quoted string; one that never ends is taken as an ordinary character.
    private mutating func quoted(into entry: inout AddressEntry) {
      var text: [UInt8] = []
      var look = at + 1
      while look < bytes.count, bytes[look] != .quote {
        if bytes[look] == .backslash, look + 1 < bytes.count { look += 1 }
        text.append(bytes[look])
        look += 1
      }
      guard look < bytes.count else {
        // Nothing behind here closes, so no later mark needs a look.
        entry.phrase += bytes[(at + 1)...].prefix { $0 != .lessThan }
        at = bytes[at...].firstIndex(of: .lessThan) ?? bytes.count
        return
      }
      entry.phrase += text
      at = look + 1
    }

    private mutating func comment(into entry: inout AddressEntry) {
      var depth = 0
      let start = at + 1
      while at < bytes.count {
        if bytes[at] == .backslash { at += 1 } else if bytes[at] == 0x28 { depth += 1 }
        if at < bytes.count, bytes[at] == 0x29 { depth -= 1 }
        at += 1
        if depth == 0 { break }
      }
      let end = min(at, bytes.count)
      let text = bytes[min(start, end)..<end]
      entry.comment += depth == 0 ? text.dropLast() : text
    }

    private mutating func angle(into entry: inout AddressEntry) {
      let start = at + 1
      var end = start
      while end < bytes.count, bytes[end] != .greaterThan { end += 1 }
      entry.angle = Array(bytes[start..<end])
      at = min(end + 1, bytes.count)
    }

    /// A raw ISO-2022-JP stretch: its bytes look like punctuation and are none.
    private mutating func japanese(into entry: inout AddressEntry) {
      repeat {
        entry.phrase.append(bytes[at])
        at += 1
      } while at < bytes.count && !(bytes[at] == .escape && at + 1 < bytes.count && bytes[at + 1] == 0x28)
      let end = min(at + 3, bytes.count)
      entry.phrase += bytes[at..<end]
      at = end
    }

    /// The last `<…>` of a value that could not be read as a list.
    static func lastAngle(_ bytes: [UInt8]) -> MailAddress? {
      guard let open = bytes.lastIndex(of: .lessThan) else { return nil }
      let inside = bytes[(open + 1)...].prefix { $0 != .greaterThan }
      guard inside.contains(.at) else { return nil }
      var entry = AddressEntry()
      entry.angle = Array(inside)
      return entry.address
    }
  }
#endif
