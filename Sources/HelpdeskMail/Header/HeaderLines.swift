#if Mail
  /// The lines of a header block, found in one pass.
  struct HeaderLines {
    private let bytes: [UInt8]
    /// The offset of each line's first byte.
    private(set) var starts: [Int] = []
    /// The offset at which the body begins: behind the empty line, or where the limit cut the header.
    private(set) var end = 0
    /// The offset of the last line that is a field.
    private(set) var lastField = -1
    /// Whether the block was longer than the limit; its remaining lines are skipped.
    private(set) var isCut = false
    private var ends: [Int] = []

    init(_ bytes: [UInt8], limits: MIMELimits) {
      self.bytes = bytes
      var at = 0
      while at < bytes.count {
        var stop = at
        while stop < bytes.count, bytes[stop] != .lineFeed { stop += 1 }
        let next = min(stop + 1, bytes.count)
        if stop > at, bytes[stop - 1] == .carriageReturn { stop -= 1 }
        if stop == at {
          end = next
          return
        }
        if at < limits.headerBlockBytes {
          if HeaderBlock.fieldNameEnd(bytes[at..<stop]) != nil { lastField = at }
          starts.append(at)
          ends.append(stop)
        } else {
          isCut = true
        }
        at = next
      }
      end = bytes.count
    }

    subscript(line: Int) -> ArraySlice<UInt8> { bytes[starts[line]..<ends[line]] }

    /// Neighbouring lines as one run of bytes, line ends included.
    func joined(_ lines: Range<Int>) -> ArraySlice<UInt8> {
      guard let last = lines.last else { return [] }
      return bytes[starts[lines.lowerBound]..<ends[last]]
    }
  }
#endif
