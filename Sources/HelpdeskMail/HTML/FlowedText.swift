#if Mail
  /// Text sent as `format=flowed` (RFC 3676), brought back to whole paragraphs.
  enum FlowedText {
    /// - Parameter deletesBlanks: `delsp=yes`: the blank that marks a soft break is no part of the words.
    static func joined(_ text: String, deletesBlanks: Bool) -> String {
      var output: [UInt8] = []
      var previousFlows = false
      for line in Array(text.utf8).split(separator: .lineFeed, omittingEmptySubsequences: false) {
        var line = line.last == .carriageReturn ? line.dropLast() : line
        let isQuoted = line.first == .greaterThan
        if line.first == .space { line = line.dropFirst() }
        if previousFlows, !isQuoted {
          if deletesBlanks, output.last == .space { output.removeLast() }
        } else if !output.isEmpty {
          output.append(.lineFeed)
        }
        output += line
        let isSignatureMark = line.elementsEqual("-- ".utf8)
        previousFlows = line.last == .space && !isSignatureMark && !isQuoted
        if output.isEmpty { output.append(.lineFeed) }
      }
      return String(decoding: output, as: UTF8.self)
    }
  }
#endif
