#if Mail
  /// Writes the tokens of an HTML body anew, as far as the rules allow.
  struct SafeHTMLWriter {
    private(set) var output: [UInt8] = []
    private(set) var leavesOutLoads = false

    private var scanner: HTMLScanner
    private let limits: MIMELimits
    private var open: [Element] = []
    /// Elements too deep to be kept, by name, so that their ends close nothing else.
    private var tooDeep: [String: Int] = [:]
    /// The element that is left out with what it holds, and how many of its name stand open inside it.
    private var skipped: (name: String, depth: Int)?
    private var linkCount = 0

    private struct Element {
      let name: String
      /// The host to show behind a link; nil for any other element.
      let host: String?
    }

    init(_ html: String, limits: MIMELimits) {
      scanner = HTMLScanner(html)
      self.limits = limits
      output.reserveCapacity(scanner.bytes.count)
    }

    mutating func run() {
      while let token = scanner.next() {
        switch token {
        case .text(let range): if skipped == nil { write(text: HTMLEntities.decode(scanner.bytes[range])) }
        case .open(let name, let attributes): begin(name, attributes)
        case .close(let name): end(name)
        }
      }
      while !open.isEmpty { closeInnermost() }
    }

    // MARK: - Elements

    private mutating func begin(_ name: String, _ attributes: Range<Int>) {
      if SafeHTMLRules.loading.contains(name) { leavesOutLoads = true }
      if let inside = skipped {
        if inside.name == name { skipped?.depth += 1 }
        return
      }
      if HTMLElement.role(of: name) == .dropped || SafeHTMLRules.raw.contains(name) {
        return scanner.skipRawContent(of: name)
      }
      let isHostMark =
        name == "span" && scanner.attribute("class", in: attributes) == SafeHTMLRules.hostClass
      if isHostMark || SafeHTMLRules.dropped.contains(name) {
        skipped = (name, 1)
        return
      }
      guard let allowed = SafeHTMLRules.elements[name] else {
        if name == "img" || name == "image", let words = scanner.attribute("alt", in: attributes) {
          write(text: Array(words.utf8))
        }
        return
      }
      write(name, allowed, attributes)
    }

    private mutating func write(_ name: String, _ allowed: Set<String>, _ attributes: Range<Int>) {
      if SafeHTMLRules.void.contains(name) {
        output += "<\(name)>".utf8
        return
      }
      if name == "a", open.contains(where: { $0.name == "a" }) { end("a") }
      guard open.count < SafeHTMLRules.depth else {
        tooDeep[name, default: 0] += 1
        return
      }
      let link = name == "a" ? link(in: attributes) : nil
      open.append(Element(name: name, host: link?.host))
      output += "<\(name)".utf8
      if let link {
        write(attribute: "href", link.target)
        output += " rel=\"noopener noreferrer nofollow\" target=\"_blank\"".utf8
      }
      for key in allowed.subtracting(["href"]).sorted() {
        guard let value = scanner.attribute(key, in: attributes), let number = UInt16(value), number <= 1_000
        else { continue }
        write(attribute: key, String(number))
      }
      output.append(.greaterThan)
    }

    private mutating func link(in attributes: Range<Int>) -> SafeLink? {
      guard linkCount < limits.links, let href = scanner.attribute("href", in: attributes),
        let link = SafeLink(href)
      else { return nil }
      linkCount += 1
      return link
    }

    private mutating func end(_ name: String) {
      if let inside = skipped {
        if inside.name == name { skipped = inside.depth > 1 ? (name, inside.depth - 1) : nil }
        return
      }
      if let count = tooDeep[name], count > 0 {
        tooDeep[name] = count - 1
        return
      }
      guard let place = open.lastIndex(where: { $0.name == name }) else { return }
      while open.count > place { closeInnermost() }
    }

    private mutating func closeInnermost() {
      guard let element = open.popLast() else { return }
      output += "</\(element.name)>".utf8
      guard let host = element.host else { return }
      output += "<span class=\"\(SafeHTMLRules.hostClass)\">".utf8
      write(text: Array(host.utf8))
      output += "</span>".utf8
    }

    // MARK: - Words

    private mutating func write(attribute name: String, _ value: String) {
      output += " \(name)=\"".utf8
      write(text: Array(value.utf8))
      output.append(.quote)
    }

    /// Words without controls, and without what turns the direction of writing.
    private mutating func write(text: [UInt8]) {
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
        switch scalar {
        case "&": output += "&amp;".utf8
        case "<": output += "&lt;".utf8
        case ">": output += "&gt;".utf8
        case "\"": output += "&quot;".utf8
        case "\n", "\t": output.append(UInt8(truncatingIfNeeded: scalar.value))
        case _ where scalar.isUnwantedInNames: break
        default: output += UTF8.encode(scalar).map { Array($0) } ?? []
        }
      }
    }
  }
#endif
