#if Mail
  /// Writes the tokens of an HTML body down as lines of text.
  struct HTMLRenderer {
    private(set) var output: [UInt8] = []
    private(set) var links: [HTMLText.Link] = []
    private(set) var frameStart: Int?
    private(set) var frameEnd: Int?

    private var scanner: HTMLScanner
    private let limits: MIMELimits
    private var pendingBreaks = 0
    private var needsBlank = false
    private var openPreformatted = 0
    /// The quoting elements that are open: the tag of each, and how many of that tag stand open inside it.
    private var quotes: [(tag: String, depth: Int)] = []

    init(_ html: String, limits: MIMELimits) {
      scanner = HTMLScanner(html)
      self.limits = limits
      output.reserveCapacity(scanner.bytes.count / 2)
    }

    mutating func run() {
      while let token = scanner.next() {
        switch token {
        case .text(let range): write(HTMLEntities.decode(scanner.bytes[range]))
        case .open(let name, let attributes): open(name, attributes)
        case .close(let name): close(name)
        }
      }
    }

    private mutating func open(_ name: String, _ attributes: Range<Int>) {
      guard let role = HTMLElement.role(of: name) else { return }
      switch role {
      case .dropped: scanner.skipRawContent(of: name)
      case .lineBreak: pendingBreaks = openPreformatted > 0 ? breakNow() : min(pendingBreaks + 1, 3)
      case .block: requireBreaks(1)
      case .paragraph: requireBreaks(2)
      case .cell: needsBlank = true
      case .link: note(link: scanner.attribute("href", in: attributes))
      case .preformatted: openFrame(attributes)
      }
      trackQuotes(opening: name, attributes)
    }

    private mutating func close(_ name: String) {
      if name == "pre", openPreformatted > 0 {
        openPreformatted -= 1
        if frameStart != nil, frameEnd == nil, openPreformatted == 0 { frameEnd = output.count }
      }
      if let last = quotes.last, last.tag == name {
        quotes[quotes.count - 1].depth -= 1
        if last.depth <= 1 { quotes.removeLast() }
      }
      switch HTMLElement.role(of: name) {
      case .block, .preformatted: requireBreaks(1)
      case .paragraph: requireBreaks(2)
      case .cell: needsBlank = true
      default: break
      }
    }

    /// The frame is known by a style that no sender sets by chance (domain facts §1.6).
    private mutating func openFrame(_ attributes: Range<Int>) {
      requireBreaks(1)
      openPreformatted += 1
      guard frameStart == nil, let style = scanner.attribute("style", in: attributes),
        style.asciiLowercased.utf8Contains("-o-pre-wrap")
      else { return }
      flushBreaks()
      frameStart = output.count
    }

    private mutating func note(link: String?) {
      guard let link, links.count < limits.links else { return }
      links.append(HTMLText.Link(offset: output.count, target: link))
    }

    /// Mail programs mark what they quote: by `type="cite"`, or by a class or id of their own.
    private mutating func trackQuotes(opening name: String, _ attributes: Range<Int>) {
      guard name == "blockquote" || name == "div" else { return }
      if let last = quotes.last, last.tag == name {
        quotes[quotes.count - 1].depth += 1
        return
      }
      guard quotes.isEmpty else { return }
      let marks = [
        ("type", "cite"), ("class", "gmail_quote"), ("class", "yahoo_quoted"), ("id", "appendonsend"),
      ]
      let isQuote = marks.contains { key, mark in
        scanner.attribute(key, in: attributes)?.asciiLowercased.utf8Contains(mark) == true
      }
      if isQuote { quotes.append((name, 1)) }
    }

    private mutating func requireBreaks(_ count: Int) {
      pendingBreaks = max(pendingBreaks, count)
      needsBlank = false
    }

    private mutating func breakNow() -> Int {
      output.append(.lineFeed)
      return 0
    }

    private mutating func flushBreaks() {
      if !output.isEmpty {
        for _ in 0..<pendingBreaks { output.append(.lineFeed) }
      }
      pendingBreaks = 0
      needsBlank = false
    }

    private mutating func write(_ words: [UInt8]) {
      if openPreformatted > 0 {
        for byte in words where byte != .carriageReturn { append(byte) }
        return
      }
      for byte in words {
        if byte.isWhitespace {
          needsBlank = true
        } else {
          if pendingBreaks > 0 {
            flushBreaks()
          } else if needsBlank, let last = output.last, last != .lineFeed {
            output.append(.space)
          }
          needsBlank = false
          append(byte)
        }
      }
    }

    private mutating func append(_ byte: UInt8) {
      if !quotes.isEmpty, output.last == .lineFeed || output.isEmpty { output += [.greaterThan, .space] }
      output.append(byte)
    }
  }
#endif
