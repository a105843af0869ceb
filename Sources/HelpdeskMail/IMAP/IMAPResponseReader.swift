#if Mail
  /// Cuts what a server sends into responses; literals are counted, never searched for an end.
  package struct IMAPResponseReader: Sendable {
    /// The bytes of a line, literals apart: room for a list of a million numbers.
    static let longestLine = 16 * 1024 * 1024
    /// The literals of one response.
    static let mostLiterals = 16

    private let longestLiteral: Int
    private var response = IMAPResponse()
    private var literalBytesDue = 0
    private var finished: [IMAPResponse] = []
    /// How many of `finished` have been handed over.
    private var handedOver = 0

    /// - Parameter longestLiteral: a longer one is no mail that was asked for.
    package init(longestLiteral: Int) { self.longestLiteral = longestLiteral }

    /// The next whole response; `nil` until more bytes come.
    package mutating func next() -> IMAPResponse? {
      guard handedOver < finished.count else {
        finished = []
        handedOver = 0
        return nil
      }
      // What is handed over is kept by nobody else: a mail may be large.
      let response = finished[handedOver]
      finished[handedOver] = IMAPResponse()
      handedOver += 1
      return response
    }

    /// Takes what came.
    ///
    /// - Throws: ``MailServerError/unreadableAnswer`` beyond a limit.
    package mutating func take(_ bytes: ArraySlice<UInt8>) throws {
      var rest = bytes
      while !rest.isEmpty {
        if literalBytesDue > 0 {
          let part = rest.prefix(literalBytesDue)
          let last = response.literals.count - 1
          guard last >= 0 else { throw MailServerError.unreadableAnswer }
          response.literals[last] += part
          literalBytesDue -= part.count
          rest = rest.dropFirst(part.count)
        } else if let end = rest.firstIndex(of: .lineFeed) {
          try append(rest[..<end])
          rest = rest[(end + 1)...]
          try endLine()
        } else {
          try append(rest)
          rest = rest[rest.endIndex...]
        }
      }
    }

    private mutating func append(_ part: ArraySlice<UInt8>) throws {
      guard response.line.count + part.count <= Self.longestLine else {
        throw MailServerError.unreadableAnswer
      }
      // No server may send a NUL outside of a literal.
      response.line += part.lazy.filter { $0 != IMAPResponse.literalMark }
    }

    private mutating func endLine() throws {
      if response.line.last == .carriageReturn { response.line.removeLast() }
      guard let length = try literalLength() else {
        finished.append(response)
        response = IMAPResponse()
        return
      }
      response.literals.append([])
      response.literals[response.literals.count - 1].reserveCapacity(length)
      literalBytesDue = length
    }

    /// The number in a `{12}` that the line ends with, which goes; `nil` if it ends otherwise.
    private mutating func literalLength() throws -> Int? {
      guard response.line.last == 0x7D, let open = response.line.lastIndex(of: 0x7B) else { return nil }
      let digits = response.line[(open + 1)..<(response.line.count - 1)]
      guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit) else { return nil }
      guard let length = Int(String(decoding: digits, as: UTF8.self)), length <= longestLiteral,
        response.literals.count < Self.mostLiterals
      else { throw MailServerError.unreadableAnswer }
      response.line.removeSubrange(open...)
      response.line.append(IMAPResponse.literalMark)
      return length
    }
  }
#endif
