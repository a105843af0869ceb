#if Mail
  import Foundation
  import HelpdeskMail
  import Testing

  @Suite struct SafeHTMLTests {
    private func safe(_ html: String) -> String { SafeHTML(html).markup }

    private let rel = "rel=\"noopener noreferrer nofollow\" target=\"_blank\""

    @Test func `what shapes text stays`() {
      let html =
        "<p>One <b>two</b><br>three</p><ul><li>4</li></ul><table><tr><td colspan=\"2\">5</td></tr></table>"
      #expect(safe(html) == html)
    }

    @Test(arguments: [
      ("<script>alert(1)</script>x", "x"), ("<SCRIPT SRC=//evil.example/x></SCRIPT>x", "x"),
      ("<style>p{background:url(x)}</style>x", "x"),
      ("<p style=\"background:url(x)\" onclick=\"y()\" id=a>x</p>", "<p>x</p>"),
      ("<img src=x onerror=alert(1)>x", "x"),
      ("<img alt=\"our lid\" src=https://t.example/p.gif>", "our lid"),
      ("<iframe src=x><p>in</p></iframe>x", "x"), ("<object data=x><p>in</p></object>x", "x"),
      ("<svg><script>alert(1)</script><a xlink:href=\"javascript:x\">t</a></svg>", "<a>t</a>"),
      ("<svg/onload=alert(1)>x", "x"), ("<math><mtext></p><img src=x onerror=y>z", "z"),
      ("<form action=https://evil.example><input value=a>x</form>", "x"),
      ("<meta http-equiv=refresh content=0>x", "x"),
      ("<base href=https://evil.example/>x", "x"), ("<link rel=stylesheet href=x>x", "x"),
      ("<noscript><p title=\"</noscript><img src=x onerror=y>\">x", "<p>x</p>"),
      ("<textarea><img src=x onerror=y></textarea>x", "x"), ("<title><b>t</b></title>x", "x"),
      ("<!--[if gte mso 9]><script>y</script><![endif]-->x", "x"), ("<!-- <p>c</p> -->x", "x"),
      ("<scr<script>ipt>alert(1)</scr</script>ipt>", "ipt&gt;alert(1)ipt&gt;"),
      ("<b/onmouseover=y>x</b>", "<b>x</b>"),
      ("<td colspan=\"2 onclick=y\">x", "<td>x</td>"), ("<td colspan=99999>x", "<td>x</td>"),
      ("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("a\u{0}b\u{202E}c\u{7}", "abc"), ("<p", "&lt;p"), ("< p>x", "&lt; p&gt;x"), ("<b>x", "<b>x</b>"),
      ("x</b></p>", "x"),
      ("<p title='<script>'>x", "<p>x</p>"), ("\"'", "&quot;'"),
    ])
    func `what runs, loads or hides goes`(html: String, expected: String) {
      #expect(safe(html) == expected)
    }

    @Test(arguments: [
      "javascript:alert(1)", " java\tscript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:x",
      "java&#10;script:x",
      "\u{1}javascript:x", "vbscript:x", "data:text/html,x", "file:///etc/passwd", "//evil.example", "/local",
      "#a", "x",
      "https:evil.example", "https://", "https://shop.example@evil.example/", "https:\\\\evil.example",
      "https://a b",
      "https://evil.example:80x/", "https://[::1]/", "https://%65vil.example/", "mailto:", "mailto:a@b>c",
      "tel:+49305550",
      "blob:https://x.example/1", "https://x\u{202E}.example/", "",
    ])
    func `a link that runs, loads or hides where it leads is none`(href: String) {
      let quoted = href.replacing("\"", with: "&quot;")
      let made = safe("<a href=\"\(quoted)\">go</a>")
      #expect(
        made == "<a>go</a>"
          || made == "<a href=\"https://ab\" \(rel)>go</a><span class=\"link-host\">ab</span>")
    }

    @Test func `a link is followed by the host it leads to`() {
      #expect(
        safe("<a href='https://Evil.example/?a=1&amp;b=\"' onclick=x>https://amazon.de</a>")
          == "<a href=\"https://Evil.example/?a=1&amp;b=&quot;\" \(rel)>https://amazon.de</a>"
          + "<span class=\"link-host\">evil.example</span>")
      #expect(
        safe("<a href=\"mailto:ana@shop.example?subject=x\">write</a>")
          == "<a href=\"mailto:ana@shop.example\" \(rel)>write</a><span class=\"link-host\">shop.example</span>"
      )
      #expect(
        safe("<a href=\"mailto:ana@bücher.example\">write</a>")
          == "<a href=\"mailto:ana@xn--bcher-kva.example\" \(rel)>write</a>"
          + "<span class=\"link-host\">xn--bcher-kva.example</span>")
      // A host that the writer named himself is not believed.
      #expect(safe("<span class=\"link-host\">amazon.de</span>x") == "x")
      #expect(
        safe("<a href=\"https://a.example\">x<a href=\"https://b.example\">y").components(separatedBy: "</a>")
          .count == 3)
    }

    @Test func `links beyond the limit keep their words`() {
      var limits = MIMELimits()
      limits.links = 1
      let made = SafeHTML(
        "<a href=\"https://a.example\">x</a><a href=\"https://b.example\">y</a>", limits: limits)
      #expect(made.markup.contains("a.example") && made.markup.hasSuffix("<a>y</a>"))
    }

    @Test(arguments: [
      ("<img src=x>", true), ("<svg>", true), ("<p>x</p>", false), ("<iframe src=x></iframe>", true),
    ])
    func `an app can say that something was left out`(html: String, expected: Bool) {
      #expect(SafeHTML(html).leavesOutLoads == expected)
    }

    @Test func `elements stand at most 256 deep and are all closed`() {
      let made = safe(
        String(repeating: "<div>", count: 5_000) + "x" + String(repeating: "</div>", count: 4_900))
      #expect(made.components(separatedBy: "<div>").count - 1 == SafeHTMLRules.depth)
      #expect(made.components(separatedBy: "</div>").count - 1 == SafeHTMLRules.depth)
    }

    /// Pieces of which broken and hostile documents are made.
    private static let pieces = [
      "<", ">", "</", "\"", "'", "=", "&", ";", "&#", "&lt;", "&amp;", "<p>", "</p>", "<a href=\"",
      "<a href=https://x.example ",
      "javascript:", "\">", "<script>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "<b", "<i>",
      "</i", " onload=x ",
      "<img src=x alt=\"", "<svg>", "<math>", "<title>", "<textarea>", "</textarea>",
      "<span class=\"link-host\">", "</span>",
      "\0", "\u{202E}", "é", "日", "<td colspan=3>", "<table>", "</table>", "word", " ", "\n", "<div>",
      "</div>", "<select>",
    ]

    @Test func `made safe once is made safe for good, whatever it was`() {
      var state: UInt64 = 2_026
      func pick() -> String {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Self.pieces[Int(state >> 33) % Self.pieces.count]
      }
      for _ in 0..<1_000 {
        let html = (0..<12).map { _ in pick() }.joined()
        let once = safe(html)
        #expect(safe(once) == once, "\(html)")
        #expect(HTMLInvariants.violation(in: once) == nil, "\(html)")
      }
    }

    @Test(
      arguments: [
        ("<p onclick=\"x\">", "the attribute onclick"), ("<a href=\"javascript:x\">", "a link elsewhere"),
        ("<script>", "the element script"), ("<p", "a tag without an end"),
        ("p>", "a tag without a beginning"),
        ("<td colspan=\"x\">", "the value x"), ("<p class=\"link-host\">", "the attribute class"),
        ("<a href=\"https://x.example/?javascript:style\">", nil), ("<td colspan=\"2\"></td>", nil),
      ] as [(String, String?)])
    func `the other eyes see what is there`(markup: String, expected: String?) {
      #expect(HTMLInvariants.violation(in: markup) == expected)
    }

    @Test(arguments: [
      "<a ", "<p><b>", "</x", "<!--", "&#x", "<a href=\"https://x.example\">", "\"<", "<svg><",
      "<span class=\"link-host\">",
    ])
    func `time grows with length alone`(piece: String) {
      func time(_ count: Int) -> Duration {
        let html = String(repeating: piece, count: count)
        return ContinuousClock().measure { _ = safe(html) }
      }
      // A neighbour on the processor can make one measurement dear, but never five; quadratic time is 4 each
      // time.
      var seen: [String] = []
      for _ in 0..<5 {
        let (single, double) = (time(4_000), time(8_000))
        if double < single * 2.5 + .milliseconds(50) { return }
        seen.append("\(single), then \(double)")
      }
      Issue.record("\(piece): \(seen.joined(separator: "; "))")
    }
  }

  @Suite struct ShownTypeTests {
    @Test(
      arguments: [
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "image/png"),
        ("image/png", [0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
        ("text/html", Array("GIF89a".utf8), "image/gif"),
        ("application/pdf", Array("%PDF-1.7".utf8), "application/pdf"),
        ("image/webp", Array("RIFFxxxxWEBPVP8".utf8), "image/webp"),
        ("TEXT/PLAIN; charset=x", Array("Grüße".utf8), "text/plain; charset=utf-8"),
        ("image/png", Array("<html>".utf8), nil), ("image/svg+xml", Array("<svg>".utf8), nil),
        ("text/html", Array("<p>".utf8), nil), ("text/plain", [0, 1], nil),
        ("text/plain", [0xFF, 0xFE], nil), ("", [], nil),
      ] as [(String, [UInt8], String?)])
    func `a file is shown as what it is, or not at all`(declared: String, content: [UInt8], expected: String?)
    {
      let shown = ShownType(declared: declared, content: Data(content))
      #expect(
        shown.mediaType == expected ?? "application/octet-stream" && shown.isInline == (expected != nil))
    }
  }
#endif
