#if Mail
  /// The words of a mail as its text part carries them.
  struct PlainBody: Sendable, Hashable {
    /// How they are made fit for the wire.
    enum Encoding: Sendable, Hashable, CaseIterable {
      case sevenBit
      case quotedPrintable
      case base64
    }

    /// The words with line feeds, stuffed as `format=flowed` asks (RFC 3676 §4.4).
    let bytes: [UInt8]
    let encoding: Encoding

    /// The columns of a line that goes as it is. Source: RFC 5322 §2.1.1.
    private static let longestLine = 78

    /// Lines stay whole: the relay shows the words as they stand, where a soft break would be a hard one.
    ///
    /// - Parameters:
    ///   - text: the words, lines ended by a line feed.
    ///   - standsAlone: whether no other part follows that a line of the words could be taken to open.
    init(_ text: String, standsAlone: Bool) {
      let lines = Array(text.withPlainLines.utf8).split(
        separator: .lineFeed, omittingEmptySubsequences: false)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.utf8.count + lines.count)
      for line in lines {
        let line = Self.withoutBlanksAtEnd(line)
        if Self.needsStuffing(line) { bytes.append(.space) }
        bytes += line
        bytes.append(.lineFeed)
      }
      while bytes.count > 1, bytes.suffix(2) == [.lineFeed, .lineFeed] { bytes.removeLast() }
      self.bytes = bytes
      encoding = Self.encoding(of: bytes, standsAlone: standsAlone)
    }

    /// A blank at the end of a line would let it flow into the next; only the mark of a signature has one.
    private static func withoutBlanksAtEnd(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      if line.elementsEqual("-- ".utf8) { return line }
      var line = line
      while line.last?.isBlank == true { line.removeLast() }
      return line
    }

    private static func needsStuffing(_ line: ArraySlice<UInt8>) -> Bool {
      line.first == .space || line.first == .greaterThan || line.starts(with: "From ".utf8)
    }

    /// As it is where that is safe, else whichever encoding is shorter.
    private static func encoding(of bytes: [UInt8], standsAlone: Bool) -> Encoding {
      let isPlain = bytes.allSatisfy { $0 < 0x80 && ($0 >= 0x20 || $0 == .lineFeed || $0 == .tab) }
      let lines = bytes.split(separator: .lineFeed)
      if isPlain, standsAlone, lines.allSatisfy({ $0.count <= longestLine }) { return .sevenBit }
      let escaped = bytes.count { $0 >= 0x7F || $0 == .equals || ($0 < 0x20 && $0 != .lineFeed) }
      return bytes.count + 2 * escaped <= bytes.count / 3 * 4 ? .quotedPrintable : .base64
    }
  }
#endif
