#if Mail
  /// The words of an HTML body as plain text, with what recognition needs to know about where they stood.
  package struct HTMLText: Sendable, Hashable {
    /// The words in UTF-8; lines as a reader sees them, quoted passages marked by "> ".
    private(set) var text: [UInt8] = []
    /// The `<pre>` into which the marketplace puts the buyer's words, as a range of `text`.
    private(set) var frame: Range<Int>?
    /// The targets of links with the offset in `text` at which each begins.
    private(set) var links: [Link] = []

    struct Link: Sendable, Hashable {
      var offset: Int
      var target: String
    }

    /// - Parameter html: a whole body; takes linear time, whatever it holds.
    package init(_ html: String, limits: MIMELimits = .standard) {
      var renderer = HTMLRenderer(html, limits: limits)
      renderer.run()
      text = renderer.output
      links = renderer.links
      if let start = renderer.frameStart {
        frame = start..<max(start, renderer.frameEnd ?? text.count)
      }
    }

    /// The whole text.
    package var string: String { String(decoding: text, as: UTF8.self) }
  }
#endif
