#if Mail
  /// The HTML of a mail made safe for an app to show: nothing in it runs, loads or hides where it leads.
  ///
  /// Only what the table in `SafeHTMLRules` names is left, written anew: elements that shape text, each
  /// closed, at most 256 deep; links to web pages and mail addresses, each followed by the host it leads to.
  /// Making it safe again changes nothing.
  public struct SafeHTML: Sendable, Hashable {
    /// The markup, for the inside of a `body` element.
    public let markup: String
    /// Whether pictures or other things that would have been loaded were left out.
    public let leavesOutLoads: Bool

    /// Makes HTML safe; takes linear time, whatever it holds.
    ///
    /// - Parameters:
    ///   - html: a whole body, decoded; entities and broken markup are read as browsers read them.
    ///   - limits: how many links are kept; the words of further ones stay.
    public init(_ html: String, limits: MIMELimits = .standard) {
      var writer = SafeHTMLWriter(html, limits: limits)
      writer.run()
      markup = String(decoding: writer.output, as: UTF8.self)
      leavesOutLoads = writer.leavesOutLoads
    }
  }
#endif
