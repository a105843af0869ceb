import HelpdeskLanguage
import Testing

/// How a phrase of a lexicon is matched, told through a desk's own phrase.
@Suite struct PhraseFoldingTests {
  static let samples: [(phrase: String, text: String, isFound: Bool)] = [
    ("golden ladle", "The GOLDEN  ladle waits.", true), ("Golden Ladle", "the golden-ladle waits", true),
    ("golden ladle", "the golden ladles wait", false), ("golden ladle*", "the golden ladles wait", true),
    ("*ladle", "the goldladle waits", true), ("ladle", "the goldladle waits", false),
    ("golden*ladle", "the golden ladle waits", true), ("löffel", "Der LÖFFEL wartet.", true),
    ("löffel", "der loffel wartet", true), ("金の杓子", "当店の金の杓子です", true),
    ("3,5 ladles", "3,5 ladles wait", true), ("", "the golden ladle waits", false),
  ]

  @Test(arguments: samples.indices) func `a phrase is found as its row says`(_ index: Int) {
    let sample = Self.samples[index]
    let policy = Compliance.Policy(
      phrases: Lexicon([Concept("advertising"): [.english: sample.phrase]]))
    let found = Compliance(policy: policy).findings(
      in: sample.text, context: .reply, isOfficialChannel: true, language: .english)
    #expect(found.contains { $0.rule == .promoMarketing } == sample.isFound, "\(found)")
  }
}
