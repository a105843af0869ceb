import Foundation
import HelpdeskLanguage
import Testing

@Suite(.serialized) struct HostileTextTests {
  /// Units that each detector would like to go back over.
  static let units = [
    "a", "1", "@", ".", "a.", "a@", "1 ", "(at)", " at ", "dot ", " dot a", "+1-", "é", "漢", "五", "に",
    "&#64;", "&amp",
    "http://", "https://a@", "line ", "review 5 stars ", "tracking 1", "\n", "\u{200B}", "e\u{301}",
    "か\u{3099}",
    "😀", "one ", "double ", "a_", "@a ", "www.", "[.]", "/",
  ]

  /// Bytes of a long text; fewer where a sanitizer makes each one ten times as dear.
  private static let length =
    ProcessInfo.processInfo.environment["HELPDESK_GROWTH"].flatMap { Int($0) }.map { min($0, 3_000) } ?? 3_000

  @Test(arguments: units)
  func `a long text of one thing is answered`(_ unit: String) {
    let text = String(repeating: unit, count: Self.length / unit.utf8.count)
    for context in [TextContext.reply, .migrationNotice] {
      for finding in findings(text, context) {
        #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= text.unicodeScalars.count)
      }
    }
  }

  @Test func `twice the text takes about twice the time`() {
    let unit =
      "Call +1 415 555 0132 or mail help (at) brightnest (dot) example, 部品番号 12, WhatsApp? See a.b.c/d. "
    func cost(_ count: Int) -> Duration {
      let text = String(repeating: unit, count: count)
      return ContinuousClock().measure { _ = findings(text) }
    }
    _ = cost(10)
    // A neighbour on the processor can make one measurement dear, but never five; quadratic time is 4 each time.
    var seen: [String] = []
    for _ in 0..<5 {
      let half = cost(60)
      let whole = cost(120)
      if whole < half * 2.5 { return }
      seen.append("\(half), then \(whole)")
    }
    Issue.record("\(seen.joined(separator: "; "))")
  }

  @Test func `any scalars at all are answered`() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for _ in 0..<25 {
      var view = String.UnicodeScalarView()
      for _ in 0..<300 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Half of them from the range that addresses and numbers are made of.
        let value = state >> 63 == 0 ? UInt32(state >> 33) % 0x110000 : 0x20 + UInt32(state >> 33) % 0x60
        if let scalar = Unicode.Scalar(value) { view.append(scalar) }
      }
      let text = String(view)
      for context in TextContext.allCases {
        for finding in findings(text, context) {
          #expect(
            finding.range.upperBound <= view.count && finding.range.lowerBound <= finding.range.upperBound)
        }
      }
      _ = Language.detect(text)
    }
  }

  @Test func `the same text gives the same findings`() {
    let text = "WhatsApp +34 600 000 132, ayuda@brightnest.example, https://brightnest.example"
    #expect(findings(text) == findings(text))
    #expect(Compliance() == Compliance(policy: .standard))
  }
}
