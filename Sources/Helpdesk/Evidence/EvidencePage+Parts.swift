import HelpdeskTrail

// The page's small parts, and its last section.
extension EvidencePage {
  static func section(_ title: String, _ rows: [(String, HTML)]) -> HTML {
    "<section><h2>\(title)</h2>\n\(table(rows))</section>"
  }

  static func table(_ rows: [(String, HTML)]) -> HTML {
    let lines: [HTML] = rows.map { "<tr><th scope=\"row\">\($0.0)</th><td>\($0.1)</td></tr>" }
    return "<table><tbody>\n\(HTML.lines(lines))\n</tbody></table>"
  }

  /// Words of an event, or what became of them.
  static func words(_ text: String?, of entry: EvidenceStory.Entry) -> HTML {
    if let text { return "<div class=\"words\" dir=\"auto\">\(text)</div>" }
    if entry.isErased { return "<span class=\"gone\">erased</span>" }
    if entry.isWithheld { return "<span class=\"gone\">withheld in this bundle</span>" }
    return "<span class=\"gone\">none</span>"
  }

  /// A particular of the ticket, or what became of it.
  static func shown(_ value: String?, isErased: Bool) -> HTML {
    if let value { return "<bdi>\(value)</bdi>" }
    return isErased ? "<span class=\"gone\">erased</span>" : "<span class=\"gone\">not known</span>"
  }

  /// A moment as people read it, to the second.
  static func moment(_ moment: Timestamp) -> String {
    String(moment.iso8601.prefix(19)).replacing("T", with: " ")
  }

  /// A length of time in hours and minutes, minutes begun.
  static func duration(_ milliseconds: Int64) -> String {
    let minutes = (max(0, milliseconds) + 59_999) / 60_000
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  static func verification(of story: EvidenceStory, key: VerifierKey?) -> HTML {
    """
    <section><h2>How to verify</h2>
    <p>This page is made from a bundle, a file that stands beside it. The bundle holds every event of the ticket, \
    the hash tree's proofs, and the checkpoint below, which is signed. Whoever has the bundle and the seller's \
    verifier key can check without the seller and without any access to his computer that nothing was added, \
    changed or left out:</p>
    <pre>helpdeskctl verify BUNDLE.json --key '\(key?.description ?? "VERIFIER KEY")'</pre>
    <p>Take the key from the seller by another way than this page. Docs/Trail.md describes the format for anyone \
    who writes a verifier of their own.</p>
    <p>The checkpoint covers \(story.checkpoint.size) events of the log:</p>
    <pre>\(story.note)</pre></section>
    """
  }
}
