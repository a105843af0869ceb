#if Mail
  /// Cuts a stream into mails: at the "From " lines of an mbox file, or not at all where the stream begins
  /// with none. Keeps no more than one mail, and of that no more than the limit.
  struct MboxSplitter {
    private let label: String
    private let limit: Int
    private var isMbox: Bool?
    private var mail: [UInt8] = []
    private var count = 0
    /// The beginning of a line, until it is long enough to tell what it is.
    private var head: [UInt8] = []
    private var isAtLineStart = true
    private var wasLineBlank = true
    private var hasMail = false

    init(label: String, limit: Int) {
      self.label = label
      self.limit = limit
    }

    private static let separator = Array("From ".utf8)
    /// Behind so many marks a line is no quoted separator but somebody's drawing.
    private static let longestQuote = 256

    mutating func take(_ chunk: some Sequence<UInt8>, _ body: (MailSource) throws -> Void) throws {
      for byte in chunk { try take(byte, body) }
    }

    /// Ends the stream.
    ///
    /// - Returns: how many mails there were.
    mutating func finish(_ body: (MailSource) throws -> Void) throws -> Int {
      flushHead()
      if hasMail || !mail.isEmpty { try deliver(body) }
      return count
    }

    private mutating func take(_ byte: UInt8, _ body: (MailSource) throws -> Void) throws {
      guard isAtLineStart else {
        append(byte)
        if byte == .lineFeed { isAtLineStart = true }
        return
      }
      head.append(byte)
      if byte == .lineFeed {
        let isBlank = head.count == 1 || (head.count == 2 && head[0] == .carriageReturn)
        flushHead()
        wasLineBlank = isBlank
        isAtLineStart = true
        return
      }
      if head.count == 1, byte == .carriageReturn { return }
      let quotes = head.prefix { $0 == .greaterThan }.count
      let word = head[quotes...]
      if word.count < Self.separator.count, Self.separator.starts(with: word), quotes < Self.longestQuote {
        return
      }
      let isSeparator = word.elementsEqual(Self.separator)
      if isMbox == nil { isMbox = isSeparator && quotes == 0 }
      if isMbox == true, isSeparator {
        if quotes > 0 {
          // mboxrd: whoever wrote the file put one mark before each such line.
          head.removeFirst()
        } else if wasLineBlank {
          if hasMail { try deliver(body) }
          hasMail = true
          head = []
          isAtLineStart = false
          isSkippingSeparator = true
          return
        }
      }
      flushHead()
      wasLineBlank = false
    }

    /// The rest of a separator line is the envelope's, not the mail's.
    private var isSkippingSeparator = false

    private mutating func append(_ byte: UInt8) {
      if isSkippingSeparator {
        if byte == .lineFeed {
          isSkippingSeparator = false
          wasLineBlank = false
        }
        return
      }
      if mail.count <= limit { mail.append(byte) }
    }

    private mutating func flushHead() {
      isAtLineStart = false
      if isMbox == nil, !head.isEmpty { isMbox = false }
      if mail.count <= limit { mail += head.prefix(limit + 1 - mail.count) }
      head = []
    }

    private mutating func deliver(_ body: (MailSource) throws -> Void) throws {
      count += 1
      if isMbox == true { dropSeparatingLine() }
      let name = isMbox == true ? label + "#" + String(count) : label
      let bytes = mail
      mail = []
      try body(MailSource(label: name, bytes: bytes))
    }

    /// The empty line in front of the next separator belongs to the mbox file.
    private mutating func dropSeparatingLine() {
      guard mail.last == .lineFeed else { return }
      if mail.count >= 4, mail.suffix(4).elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) {
        mail.removeLast(2)
      } else if mail.count >= 2, mail[mail.count - 2] == .lineFeed {
        mail.removeLast()
      }
    }
  }
#endif
