#if Mail
  import Foundation

  /// A header value with parameters, such as `Content-Type`: RFC 2045 parameters, RFC 2231 continuations and
  /// charsets, and the encoded words and raw 8-bit bytes that mailers put there instead.
  struct ParameterizedValue: Sendable, Hashable {
    /// What stands before the first semicolon, in lower case.
    private(set) var value: String
    private var parameters: [String: String] = [:]

    /// The decoded parameter of that name, `nil` if there is none.
    ///
    /// - Parameter name: in lower case.
    subscript(name: String) -> String? { parameters[name] }

    init(_ bytes: [UInt8]) {
      let head = bytes.prefix { $0 != .semicolon }
      value = String(decoding: head.trimmed.map(\.lowercased), as: UTF8.self)
      var pieces: [String: [ParameterPiece]] = [:]
      var names: [String] = []
      var scanner = ParameterScanner(bytes, from: head.endIndex)
      while let (name, text) = scanner.next(), names.count < 200 {
        let piece = ParameterPiece(name: name, text: text)
        if pieces[piece.base] == nil { names.append(piece.base) }
        pieces[piece.base, default: []].append(piece)
      }
      for name in names { parameters[name] = ParameterPiece.join(pieces[name] ?? []) }
    }
  }

  /// One `name=value`, perhaps a continuation (`name*1`) or percent-encoded (`name*0*`).
  private struct ParameterPiece {
    let base: String
    let order: Int?
    let isExtended: Bool
    let text: [UInt8]

    init(name: String, text: [UInt8]) {
      let marks = name.split(separator: "*", omittingEmptySubsequences: false)
      base = marks.first.map(String.init) ?? name
      order = marks.count > 1 ? Int(marks[1]) : nil
      isExtended = marks.count > 1 && marks.last == ""
      self.text = text
    }

    /// Extended pieces win over plain ones, which mailers add for old readers.
    static func join(_ pieces: [ParameterPiece]) -> String {
      let numbered = pieces.filter { $0.order != nil }.sorted { ($0.order ?? 0) < ($1.order ?? 0) }
      if !numbered.isEmpty { return joinExtended(numbered) }
      if let extended = pieces.first(where: \.isExtended) { return joinExtended([extended]) }
      return pieces.first.map { EncodedWords.decode($0.text) } ?? ""
    }

    private static func joinExtended(_ pieces: [ParameterPiece]) -> String {
      var content: [UInt8] = []
      var charset: String?
      for (index, piece) in pieces.enumerated() {
        guard piece.isExtended else {
          content += piece.text
          continue
        }
        var text = piece.text[...]
        if index == 0, let (label, rest) = splitCharset(piece.text) {
          charset = label
          text = rest
        }
        content += percentDecoded(text)
      }
      // Continuations of encoded words are no standard, but they exist.
      if charset == nil, content.starts(with: [.equals, .questionMark]) {
        return EncodedWords.decode(content)
      }
      let text = Charset.decode(content, label: charset).text
      return text.inNFC.onOneLine
    }

    /// `charset'language'text`.
    private static func splitCharset(_ text: [UInt8]) -> (String, ArraySlice<UInt8>)? {
      guard let first = text.firstIndex(of: 0x27),
        let second = text[(first + 1)...].firstIndex(of: 0x27)
      else { return nil }
      return (String(decoding: text[..<first], as: UTF8.self), text[(second + 1)...])
    }

    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
      var content: [UInt8] = []
      var at = text.startIndex
      while at < text.endIndex {
        if text[at] == 0x25, at + 2 < text.endIndex, let high = text[at + 1].hexDigitValue,
          let low = text[at + 2].hexDigitValue
        {
          content.append(high << 4 | low)
          at += 3
        } else {
          content.append(text[at])
          at += 1
        }
      }
      return content
    }
  }

  /// Walks over `; name=value` pairs.
  private struct ParameterScanner {
    private let bytes: [UInt8]
    private var at: Int

    init(_ bytes: [UInt8], from start: Int) {
      self.bytes = bytes
      at = start
    }

    mutating func next() -> (name: String, text: [UInt8])? {
      while at < bytes.count {
        while at < bytes.count, bytes[at] == .semicolon || bytes[at].isWhitespace { at += 1 }
        let start = at
        while at < bytes.count, bytes[at] != .equals, bytes[at] != .semicolon { at += 1 }
        let name = bytes[start..<at].trimmed
        guard at < bytes.count, bytes[at] == .equals else { continue }
        at += 1
        let text = text()
        // A value without a name is passed over: standing still at it would never end.
        if !name.isEmpty { return (String(decoding: name.map(\.lowercased), as: UTF8.self), text) }
      }
      return nil
    }

    private mutating func text() -> [UInt8] {
      while at < bytes.count, bytes[at].isWhitespace { at += 1 }
      if at < bytes.count, bytes[at] == .quote { return quoted() }
      let start = at
      while at < bytes.count, bytes[at] != .semicolon { at += 1 }
      return Array(bytes[start..<at].trimmed)
    }

    private mutating func quoted() -> [UInt8] {
      at += 1
      var text: [UInt8] = []
      while at < bytes.count, bytes[at] != .quote {
        // A backslash quotes a quotation mark or itself; Windows paths carry it as such.
        if bytes[at] == .backslash, at + 1 < bytes.count,
          bytes[at + 1] == .quote || bytes[at + 1] == .backslash
        {
          at += 1
        }
        text.append(bytes[at])
        at += 1
      }
      at += 1
      while at < bytes.count, bytes[at] != .semicolon { at += 1 }
      return text
    }
  }
#endif
