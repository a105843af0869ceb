#if Mail
  extension HeaderBlock {
    /// The message ids of a field, angle brackets included, each once.
    ///
    /// - Parameter limit: of a longer list the last ones are kept: they are the nearest ancestors.
    func messageIDs(_ name: String, limit: Int = MIMELimits.standard.references) -> [String] {
      guard let value = self[name] else { return [] }
      var found: [String] = []
      var seen: Set<[UInt8]> = []
      var at = 0
      while at < value.count {
        guard value[at] == .lessThan else {
          at += 1
          continue
        }
        var end = at + 1
        while end < value.count, value[end] != .greaterThan, value[end] != .lessThan { end += 1 }
        if end < value.count, value[end] == .greaterThan {
          let id = value[(at + 1)..<end].filter { $0 > 0x20 && $0 != 0x7F }
          if !id.isEmpty, seen.insert(id).inserted {
            found.append("<" + String(decoding: id, as: UTF8.self) + ">")
          }
          end += 1
        }
        at = end
      }
      if found.isEmpty { found = bare(value) }
      return Array(found.suffix(limit))
    }

    /// An id whose brackets were forgotten.
    private func bare(_ value: [UInt8]) -> [String] {
      let word = value.trimmed
      guard !word.isEmpty, !word.contains(where: { $0 <= 0x20 }), word.contains(.at) else { return [] }
      return [
        "<" + String(decoding: word.filter { $0 != .lessThan && $0 != .greaterThan }, as: UTF8.self) + ">"
      ]
    }
  }
#endif
