#if Mail
  /// The lines of dashes with words between them that open and close a frame, in any language.
  struct FrameMarkers {
    let preambleEnd: Int
    let wordsStart: Int
    let wordsEnd: Int
    /// Behind the last marker line of all: a buyer can type one, but not below the real one.
    let footerStart: Int

    private struct Marker {
      var lineStart: Int
      var lineEnd: Int
      /// The numbers of dashes at both ends.
      var dashes: [Int]
    }

    /// - Parameter bytes: UTF-8 in NFC, lines ended by line feeds.
    /// - Returns: `nil` if no line opens a frame.
    init?(_ bytes: [UInt8]) {
      let markers = Self.markers(bytes)
      guard let open = markers.first else { return nil }
      let later = markers.dropFirst()
      // The marker that looks like the opening one closes; a dashed line among the words does not.
      let close = later.last { $0.dashes == open.dashes } ?? later.first
      preambleEnd = open.lineStart
      wordsStart = min(open.lineEnd + 1, bytes.count)
      wordsEnd = close.map(\.lineStart) ?? Self.footer(bytes, from: wordsStart)
      footerStart = close == nil ? bytes.count : markers.last?.lineEnd ?? bytes.count
    }

    private static func markers(_ bytes: [UInt8]) -> [Marker] {
      var markers: [Marker] = []
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != .lineFeed { end += 1 }
        if let dashes = dashes(bytes[start..<end]), !OriginalMessage.isMarker(bytes[start..<end].trimmed) {
          markers.append(Marker(lineStart: start, lineEnd: end, dashes: dashes))
        }
        start = end + 1
      }
      return markers
    }

    /// The dashes at both ends of a line that has words between them; `nil` for any other line.
    static func dashes(_ line: ArraySlice<UInt8>) -> [Int]? {
      let trimmed = line.trimmed
      guard let first = trimmed.first, first == .hyphen || first >= 0xE2, trimmed.count < 400 else {
        return nil
      }
      let scalars = Array(String(decoding: trimmed, as: UTF8.self).trimmedWhitespace.unicodeScalars)
      let leading = scalars.prefix { isDash($0) }.count
      let trailing = scalars.reversed().prefix { isDash($0) }.count
      guard leading >= 3, trailing >= 3, leading < scalars.count else { return nil }
      let words = scalars[leading..<(scalars.count - trailing)]
      return words.contains { $0.properties.isAlphabetic } ? [leading, trailing] : nil
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "-" || OrderNumber.dashes.contains(scalar.value)
    }

    /// Where the footer begins in a frame that nothing closes: at the first line with a link to the seller
    /// pages, else at the end.
    private static func footer(_ bytes: [UInt8], from start: Int) -> Int {
      var lineStart = start
      while lineStart < bytes.count {
        let line = bytes[lineStart...].prefix { $0 != .lineFeed }
        if line.contains(bytesOf: "https://sellercentral") { return lineStart }
        lineStart = line.endIndex + 1
      }
      return bytes.count
    }
  }
#endif
