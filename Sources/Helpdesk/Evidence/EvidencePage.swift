public import HelpdeskTrail

/// A ticket's evidence as one page for a person: a claims reviewer, a lawyer, an auditor.
///
/// The page stands alone: no script, no style sheet, font or picture from elsewhere. It is made from a bundle and
/// proves nothing by itself; it says how the bundle is verified.
public struct EvidencePage: Sendable {
  /// The page, UTF-8, with its own style, fit for printing.
  public let html: String

  /// Makes the page of a bundle.
  ///
  /// - Parameters:
  ///   - bundle: The bundle's bytes, as ``Desk/evidence(for:scope:since:by:)`` gives them.
  ///   - verifierKey: The log's key, to be printed for the reader; nil leaves its place open.
  /// - Throws: ``HelpdeskTrail/MalformedBundle`` and the errors of leaves and notes where the bundle cannot be
  ///   read, ``DeskError`` where it holds an event of a kind that this version does not know.
  public init(bundle: [UInt8], verifierKey: VerifierKey? = nil) throws {
    let story = try EvidenceStory(bundle: bundle)
    let sections: [HTML?] = [
      Self.summary(of: story), Self.resolution(of: story), Self.responses(of: story),
      Self.migrations(of: story),
      Self.refusals(of: story), Self.timeline(of: story), Self.verification(of: story, key: verifierKey),
    ]
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width">
      <title>Evidence for ticket \(story.ticket.id.description)</title>
      <style>\(style)</style>
      </head>
      <body>
      <main>
      <h1>Evidence for ticket \(story.ticket.id.description)</h1>
      \(HTML.lines(sections.compactMap(\.self)))
      </main>
      </body>
      </html>

      """
    html = page.source
  }
}

/// The page's own style: two columns' worth of meaning in one, told apart in black and white as well.
private let style: HTML = """
  body{font:15px/1.45 system-ui,sans-serif;color:#1b1f24;background:#fff;margin:0}
  main{max-width:52rem;margin:0 auto;padding:1.5rem}
  h1{font-size:1.5rem;margin:0 0 1rem}h2{font-size:1.15rem;margin:2rem 0 .6rem;border-bottom:1px solid #d0d7de}
  table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0}
  th{font-weight:600;white-space:nowrap}td{overflow-wrap:anywhere}
  .entry{border:1px solid #d0d7de;border-left-width:6px;border-radius:4px;padding:.5rem .8rem;margin:.5rem 0;
  break-inside:avoid}
  .seen{border-left-color:#1a7f37}.unseen{border-left-color:#bf8700;border-left-style:dashed}
  .meta{color:#57606a;font-size:.85rem}.badge{font-weight:600}
  .words{white-space:pre-wrap;overflow-wrap:anywhere;margin:.4rem 0 0;unicode-bidi:isolate}
  td>.words:first-child{margin-top:0}
  .gone{font-style:italic;color:#57606a}.late{color:#a40e26;font-weight:600}.met{color:#1a7f37;font-weight:600}
  pre{background:#f6f8fa;padding:.7rem;overflow-wrap:anywhere;white-space:pre-wrap;font-size:.85rem}
  @media print{main{max-width:none;padding:0}pre{border:1px solid #d0d7de}}
  """
