#if Mail
  /// The fields of a header in their order, as bytes; decoding is left to whoever asks.
  struct HeaderBlock: Sendable, Hashable {
    private(set) var fields: [HeaderField] = []
    private(set) var problems: Set<MailProblem> = []

    init() {}

    init(fields: [HeaderField]) { self.fields = fields }

    /// The value of the first field of that name, `nil` if there is none.
    ///
    /// - Parameter name: in lower case.
    subscript(name: String) -> [UInt8]? {
      fields.first { $0.name == name }?.value
    }

    /// The values of all fields of that name, topmost first.
    func all(_ name: String) -> [[UInt8]] {
      fields.filter { $0.name == name }.map(\.value)
    }

    func contains(_ name: String) -> Bool { self[name] != nil }

    /// The first value of that name as words: decoded, unfolded, without control characters.
    func text(_ name: String) -> String? {
      self[name].map { EncodedWords.decode($0) }
    }

    /// The first value of that name in ASCII lower case, trimmed: for fields that hold a token.
    func token(_ name: String) -> String? {
      self[name].map { String(decoding: $0.trimmed.map(\.lowercased), as: UTF8.self) }
    }
  }

  // MARK: - Splitting

  extension HeaderBlock {
    /// Splits a message at its first empty line.
    ///
    /// A line that is no field and continues none is skipped while fields still follow it; behind the last
    /// field it begins the body, because the empty line was lost.
    ///
    /// - Returns: the fields and the offset at which the body begins.
    static func split(_ bytes: [UInt8], limits: MIMELimits) -> (header: HeaderBlock, bodyOffset: Int) {
      let lines = HeaderLines(bytes, limits: limits)
      var block = HeaderBlock()
      if lines.isCut { block.problems.insert(.limit) }
      var bodyOffset = lines.end
      var at = 0
      while at < lines.starts.count {
        let line = lines[at]
        var next = at + 1
        while next < lines.starts.count, let first = lines[next].first, first.isBlank { next += 1 }
        if let colon = fieldNameEnd(line) {
          let whole = lines.joined(at..<next)
          block.append(name: line[..<colon], value: whole.dropFirst(colon - line.startIndex + 1), limits)
        } else if at == 0, isEnvelopeLine(line) {
          // An mbox "From " line that travelled with the mail.
        } else if lines.starts[at] > lines.lastField {
          block.problems.insert(.missingSeparator)
          bodyOffset = lines.starts[at]
          break
        } else {
          block.problems.insert(.malformedHeader)
        }
        at = next
      }
      return (block, bodyOffset)
    }

    /// Splits the header of a part that is at hand as name and value already.
    mutating func append(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>, _ limits: MIMELimits) {
      var value = value
      if value.count > limits.headerFieldBytes {
        problems.insert(.limit)
        value = value.prefix(limits.headerFieldBytes)
      }
      let unfolded = value.filter { $0 != .carriageReturn && $0 != .lineFeed }
      fields.append(
        HeaderField(
          name: String(decoding: name.trimmed.map(\.lowercased), as: UTF8.self), value: unfolded))
    }

    /// Where the colon of `Name:` stands, `nil` if the line is no field.
    static func fieldNameEnd(_ line: ArraySlice<UInt8>) -> Int? {
      var at = line.startIndex
      while at < line.endIndex, line[at] > 0x20, line[at] < 0x7F, line[at] != .colon { at += 1 }
      guard at > line.startIndex else { return nil }
      // "Subject : words" is seen in the wild.
      while at < line.endIndex, line[at].isBlank { at += 1 }
      return at < line.endIndex && line[at] == .colon ? at : nil
    }

    private static func isEnvelopeLine(_ line: ArraySlice<UInt8>) -> Bool {
      line.starts(with: "From ".utf8) || line.starts(with: ">From ".utf8)
    }
  }
#endif
