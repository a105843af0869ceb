#if Mail
  import Foundation

  /// Encoded words of RFC 2047, read as mail really carries them: split inside a character or inside a
  /// base64 quantum, glued to other text, inside quotation marks, with blanks in them, beside raw 8-bit bytes.
  package enum EncodedWords {
    /// The words of a header value: decoded, in NFC, on one line, control characters gone.
    package static func decode(_ value: some Collection<UInt8>) -> String {
      let bytes = Array(value.trimmedBlanks)
      var text = ""
      for run in runs(bytes) {
        switch run {
        case .raw(let range): text += Charset.decode(Array(bytes[range]), label: nil).text
        case .encoded(let charset, let content): text += Charset.decode(content, label: charset).text
        }
      }
      return text.inNFC.onOneLine
    }

    /// The end of the encoded word that begins at `start`, `nil` if there is none.
    static func end(in bytes: [UInt8], at start: Int) -> Int? {
      var scan = Scan(bytes)
      return scan.word(at: start)?.end
    }

    private enum Run {
      case raw(Range<Int>)
      case encoded(charset: String, content: [UInt8])
    }

    /// The value cut into raw stretches and decoded words; neighbouring words of one charset are one run.
    private static func runs(_ bytes: [UInt8]) -> [Run] {
      var scan = Scan(bytes)
      var runs: [Run] = []
      var pending: [EncodedWord] = []
      var rawStart = 0
      var at = 0

      func flush(_ words: [EncodedWord]) -> Run? {
        words.first.map { .encoded(charset: $0.charset, content: EncodedWord.content(of: words)) }
      }
      while at < bytes.count {
        guard bytes[at] == .equals, let word = scan.word(at: at) else {
          at += 1
          continue
        }
        let gap = bytes[rawStart..<at]
        if !pending.isEmpty, gap.allSatisfy(\.isWhitespace) {
          if let last = pending.last, !last.continues(into: word) {
            runs.append(contentsOf: flush(pending).map { [$0] } ?? [])
            pending = []
          }
        } else {
          runs.append(contentsOf: flush(pending).map { [$0] } ?? [])
          pending = []
          if !gap.isEmpty { runs.append(.raw(rawStart..<at)) }
        }
        pending.append(word)
        at = word.end
        rawStart = at
      }
      runs.append(contentsOf: flush(pending).map { [$0] } ?? [])
      if rawStart < bytes.count { runs.append(.raw(rawStart..<bytes.count)) }
      return runs
    }

    /// Finds words; remembers where no further `?=` stands, so that many openings cost no more than few.
    private struct Scan {
      let bytes: [UInt8]
      private var noCloserFrom = Int.max

      init(_ bytes: [UInt8]) { self.bytes = bytes }

      mutating func word(at start: Int) -> EncodedWord? {
        guard start + 1 < bytes.count, bytes[start] == .equals, bytes[start + 1] == .questionMark else {
          return nil
        }
        // RFC 2978 allows 40 characters for a charset's name; a language tag (RFC 2231) may follow it.
        let charsetEnd = bytes[(start + 2)...].prefix(80).firstIndex(of: .questionMark)
        guard let charsetEnd, charsetEnd > start + 2, charsetEnd + 2 < bytes.count,
          bytes[charsetEnd + 2] == .questionMark,
          let encoding = EncodedWord.Encoding(bytes[charsetEnd + 1]),
          let close = closer(from: charsetEnd + 3)
        else { return nil }
        let charset = bytes[(start + 2)..<charsetEnd].prefix { $0 != 0x2A }
        return EncodedWord(
          charset: String(decoding: charset.map(\.lowercased), as: UTF8.self), encoding: encoding,
          text: bytes[(charsetEnd + 3)..<close], end: close + 2)
      }

      private mutating func closer(from start: Int) -> Int? {
        guard start < noCloserFrom else { return nil }
        var at = start
        while at + 1 < bytes.count {
          if bytes[at] == .questionMark, bytes[at + 1] == .equals { return at }
          at += 1
        }
        noCloserFrom = start
        return nil
      }
    }
  }

  extension Collection<UInt8> {
    fileprivate var trimmedBlanks: ArraySlice<UInt8> { Array(self).trimmed }
  }

  extension String {
    /// The string without line ends, control characters and overrides of the writing direction, so that
    /// it can stand in a header, a list or a file name. Line ends and tabs become blanks.
    var onOneLine: String {
      guard unicodeScalars.contains(where: \.isUnwantedInNames) else { return self }
      var kept = String.UnicodeScalarView()
      for scalar in unicodeScalars {
        if scalar == "\n" || scalar == "\r" || scalar == "\t" {
          kept.append(" ")
        } else if !scalar.isUnwantedInNames {
          kept.append(scalar)
        }
      }
      return String(kept)
    }
  }

  extension Unicode.Scalar {
    /// Control characters, and the scalars that turn the direction of writing (UAX #9) and so hide what
    /// a name ends with.
    var isUnwantedInNames: Bool {
      switch value {
      case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
#endif
