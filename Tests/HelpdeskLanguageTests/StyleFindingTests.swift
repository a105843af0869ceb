import HelpdeskLanguage
import Testing

@Suite struct StyleFindingTests {
  static let samples: [(text: String, rule: Rule, excerpt: String)] = [
    ("Done 👍🏽 thanks", .styleEmoji, "👍🏽"),
    ("Family 👨‍👩‍👧 set", .styleEmoji, "👨‍👩‍👧"),
    ("Great ❤️!", .styleEmoji, "❤"),
    ("Please <b>read</b>", .styleMarkup, "<b>"),
    ("It is **very** hot", .styleMarkup, "**very**"),
    ("[b]bold[/b]", .styleMarkup, "[b]"),
    ("# Heading", .styleMarkup, "#"),
    ("a\n\n\n\nb", .styleLineBreaks, "\n\n\n\n"),
    ("a\r\n\r\n \r\n\r\nb", .styleLineBreaks, "\n\r\n \r\n\r\n"),
  ]

  @Test(arguments: samples.indices) func `ornament is found where it stands`(_ index: Int) throws {
    let sample = Self.samples[index]
    let finding = try #require(findings(sample.text).first { $0.rule == sample.rule })
    #expect(
      Array(finding.excerpt.unicodeScalars) == Array(sample.excerpt.unicodeScalars), "\(finding.excerpt)")
  }

  static let plain = [
    "Brightnest™ ©2026 — 5 °C, 10 % · № 7 ★ (^^) :-)", "a\n\nb\n\nc", "2 < 3 > 1", "press *#06# or 2*3*4",
    "part [B200-4] and [x]", "C# and #4", "snake_case__name", "① ② ③ → ↗ ✓",
  ]

  @Test(arguments: plain) func `plain text stays plain`(_ text: String) {
    #expect(findings(text).filter { $0.severity == .block } == [])
  }

  @Test func `three line feeds are a warning`() {
    #expect(findings("a\n\n\nb").map(\.severity) == [.warn])
  }

  @Test func `style is the official channel's matter alone`() {
    #expect(Compliance().findings(in: "Hi 👍 **you**", context: .reply, isOfficialChannel: false) == [])
  }
}
