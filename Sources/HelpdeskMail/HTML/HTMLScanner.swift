#if Mail
  /// Cuts HTML into tags and text in one pass; whatever is no tag is text.
  struct HTMLScanner {
    enum Token {
      case text(Range<Int>)
      case open(name: String, attributes: Range<Int>)
      case close(name: String)
    }

    let bytes: [UInt8]
    private var at = 0
    /// Where no further mark of each kind stands, so that many unclosed ones cost no more than few.
    private var noneFrom: [StaticMark: Int] = [:]

    private enum StaticMark: Hashable {
      case quote(UInt8)
      case commentEnd
      case tagEnd
    }

    init(_ html: String) { bytes = Array(html.utf8) }

    mutating func next() -> Token? {
      while at < bytes.count {
        guard bytes[at] == .lessThan, at + 1 < bytes.count else { return text() }
        switch bytes[at + 1] {
        case let byte where byte.isASCIILetter:
          if let token = open() { return token }
          return text()
        case 0x2F:
          if let token = close() { return token }
        case 0x21, 0x3F:
          guard skipDeclaration() else { return text() }
        default: return text()
        }
      }
      return nil
    }

    /// Moves behind the closing tag of an element whose content is no markup, such as a style sheet.
    mutating func skipRawContent(of name: String) {
      let wanted = Array("</".utf8) + Array(name.utf8)
      while at < bytes.count {
        if bytes[at] == .lessThan, at + wanted.count <= bytes.count,
          zip(bytes[at..<(at + wanted.count)], wanted).allSatisfy({ $0.lowercased == $1 })
        {
          _ = close()
          return
        }
        at += 1
      }
    }

    private mutating func text() -> Token {
      let start = at
      at += 1
      while at < bytes.count, bytes[at] != .lessThan { at += 1 }
      return .text(start..<at)
    }

    private mutating func open() -> Token? {
      let start = at + 1
      var nameEnd = start
      while nameEnd < bytes.count, nameEnd - start < Self.longestName, !bytes[nameEnd].isWhitespace,
        bytes[nameEnd] != .greaterThan, bytes[nameEnd] != 0x2F
      {
        nameEnd += 1
      }
      guard let end = tagEnd(from: nameEnd) else { return nil }
      at = end + 1
      return .open(name: name(start..<nameEnd), attributes: nameEnd..<end)
    }

    private mutating func close() -> Token? {
      let start = at + 2
      guard let end = find(.tagEnd, from: min(start, bytes.count), where: { $0[$1] == .greaterThan }) else {
        at = bytes.count
        return nil
      }
      at = end + 1
      let name = bytes[start..<max(start, end)].prefix { !$0.isWhitespace }
      return .close(name: String(decoding: name.map(\.lowercased), as: UTF8.self))
    }

    /// Moves behind a comment or a declaration; `false` if it never ends.
    private mutating func skipDeclaration() -> Bool {
      if bytes[at...].starts(with: "<!--".utf8),
        let end = find(.commentEnd, from: at + 2, where: { $0[$1...].starts(with: "-->".utf8) })
      {
        at = end + 3
        return true
      }
      guard let end = find(.tagEnd, from: at, where: { $0[$1] == .greaterThan }) else { return false }
      at = end + 1
      return true
    }

    /// The `>` that ends a tag; one inside a quoted attribute does not.
    private mutating func tagEnd(from start: Int) -> Int? {
      guard mindsQuotes else { return find(.tagEnd, from: start, where: { $0[$1] == .greaterThan }) }
      var look = start
      var previous: UInt8 = 0
      while look < bytes.count, bytes[look] != .greaterThan {
        let byte = bytes[look]
        if byte == .quote || byte == 0x27, previous == .equals {
          guard let end = find(.quote(byte), from: look + 1, where: { $0[$1] == byte }) else {
            return find(.tagEnd, from: start, where: { $0[$1] == .greaterThan })
          }
          look = end
        }
        if !byte.isWhitespace { previous = byte }
        look += 1
      }
      if look < bytes.count { return look }
      // Every further tag would look to the end as well: from here on the nearest mark ends it.
      mindsQuotes = false
      return find(.tagEnd, from: start, where: { $0[$1] == .greaterThan })
    }

    /// Longer names are no elements.
    private static let longestName = 40
    private var mindsQuotes = true

    private mutating func find(_ mark: StaticMark, from start: Int, where matches: ([UInt8], Int) -> Bool)
      -> Int?
    {
      guard start < noneFrom[mark] ?? .max else { return nil }
      var look = start
      while look < bytes.count {
        if matches(bytes, look) { return look }
        look += 1
      }
      noneFrom[mark] = start
      return nil
    }

    private func name(_ range: Range<Int>) -> String {
      String(decoding: bytes[range].map(\.lowercased), as: UTF8.self)
    }
  }
#endif
