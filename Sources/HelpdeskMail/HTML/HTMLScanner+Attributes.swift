#if Mail
  extension HTMLScanner {
    /// The value of an attribute of an opening tag, entities decoded; `nil` if it has none of that name.
    ///
    /// - Parameter name: in lower case.
    func attribute(_ name: String, in attributes: Range<Int>) -> String? {
      var at = attributes.lowerBound
      let end = attributes.upperBound
      while at < end {
        while at < end, bytes[at].isWhitespace || bytes[at] == 0x2F { at += 1 }
        let start = at
        while at < end, bytes[at] != .equals, !bytes[at].isWhitespace { at += 1 }
        let found = bytes[start..<at]
        while at < end, bytes[at].isWhitespace { at += 1 }
        guard at < end, bytes[at] == .equals else { continue }
        at += 1
        while at < end, bytes[at].isWhitespace { at += 1 }
        let value = attributeValue(&at, end)
        if found.map(\.lowercased).elementsEqual(name.utf8) {
          return String(decoding: HTMLEntities.decode(bytes[value]), as: UTF8.self)
        }
      }
      return nil
    }

    private func attributeValue(_ at: inout Int, _ end: Int) -> Range<Int> {
      guard at < end, bytes[at] == .quote || bytes[at] == 0x27 else {
        let start = at
        while at < end, !bytes[at].isWhitespace { at += 1 }
        return start..<at
      }
      let mark = bytes[at]
      at += 1
      let start = at
      while at < end, bytes[at] != mark { at += 1 }
      let value = start..<at
      if at < end { at += 1 }
      return value
    }
  }
#endif
