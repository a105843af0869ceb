#if Mail
  import Foundation

  /// The lines of a body that part it, found without building anything: GMime takes quadratic time over
  /// very many parts, so a body with more than the limit is cut before GMime sees it.
  struct BoundaryLines {
    private var boundaries: Set<[UInt8]> = []
    private let limit: Int

    /// - Parameters:
    ///   - boundary: the one that the message's own header names; `nil` if it names none.
    ///   - limit: how many parts are let through.
    init(boundary: String?, limit: Int) {
      self.limit = limit
      if let boundary { boundaries.insert(Array(boundary.utf8)) }
    }

    /// - Returns: how many bytes of the body hold no more parts than the limit; all of them in ordinary mail.
    mutating func lengthWithinLimit(_ body: ArraySlice<UInt8>) -> Int {
      var count = 0
      var at = body.startIndex
      while at < body.endIndex {
        let end = body[at...].firstIndex(of: .lineFeed) ?? body.endIndex
        let line = body[at..<end]
        if line.first == .hyphen, line.dropFirst().first == .hyphen {
          if isBoundary(line.dropFirst(2)) {
            count += 1
            if count > limit { return at - body.startIndex }
          }
        } else if line.count < 1_000, let declared = Self.declared(line) {
          boundaries.insert(declared)
        }
        at = end < body.endIndex ? end + 1 : end
      }
      return body.count
    }

    /// A line is a boundary if it is one of the declared ones, up to trailing white space.
    private func isBoundary(_ rest: ArraySlice<UInt8>) -> Bool {
      let name = rest.trimmed
      return boundaries.contains(Array(name))
    }

    /// The value of `boundary=` in a line of a part's header.
    private static func declared(_ line: ArraySlice<UInt8>) -> [UInt8]? {
      guard let equals = line.firstIndex(of: .equals), equals - line.startIndex >= 8 else { return nil }
      var at = equals
      while at < line.endIndex {
        if line[at] == .equals, at - 8 >= line.startIndex,
          line[(at - 8)..<at].hasPrefixIgnoringCase("boundary")
        {
          let rest = line[(at + 1)...].trimmed
          let isQuoted = rest.first == .quote
          let value = (isQuoted ? rest.dropFirst() : rest).prefix {
            isQuoted ? $0 != .quote : $0 != .semicolon && !$0.isWhitespace
          }
          return Array(value)
        }
        at += 1
      }
      return nil
    }
  }
#endif
