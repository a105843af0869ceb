import Foundation
import HelpdeskLanguage
import Testing

/// The corpus of outbound texts, written for this package, and the bars it has to clear.
///
/// Which half a text is in is the lowest bit of a mixed FNV-1a hash of its id: the tables may be tuned on the
/// even half; the odd one reports. CI fails when a figure drops.
@Suite struct OutboundCorpusTests {
  static let file = corpus("outbound")

  static func corpus(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/\(name).jsonl")
  }

  static let contactRules: Set<String> = [
    "contact.email", "contact.phone", "contact.handle", "link.external",
  ]

  /// FNV-1a with the finalizer of MurmurHash3, so that ids that differ in a digit part evenly.
  static func isReporting(_ id: String) -> Bool {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    return hash & 1 == 1
  }

  struct Score: Sendable {
    var contact = (found: 0, of: 0)
    var semantic = (found: 0, of: 0)
    var permitted = (blocked: 0, of: 0)

    mutating func add(_ row: LabelledText, namesLanguage: Bool = true) throws {
      let findings = try row.findings(namesLanguage: namesLanguage)
      if row.isPermitted {
        permitted.of += 1
        if findings.contains(where: { $0.severity == .block }) { permitted.blocked += 1 }
        return
      }
      let isFound = findings.contains { $0.rule.rawValue == row.rule }
      if OutboundCorpusTests.contactRules.contains(row.rule) {
        contact.of += 1
        contact.found += isFound ? 1 : 0
      } else {
        semantic.of += 1
        semantic.found += isFound ? 1 : 0
      }
    }
  }

  static func score(_ isIncluded: (LabelledText) -> Bool) throws -> Score {
    var score = Score()
    for row in try LabelledText.read(file) where isIncluded(row) { try score.add(row) }
    return score
  }

  @Test func `the corpus is large, balanced and well labelled`() throws {
    let rows = try LabelledText.read(Self.file)
    #expect(rows.count >= 1_200)
    #expect(Set(rows.map(\.id)).count == rows.count)
    let rules = Set(Rule.all.map(\.rawValue))
    for language in Language.supported {
      let own = rows.filter { $0.lang == language.rawValue }
      #expect(own.count >= 150, "\(language) \(own.count)")
      let covered = Set(own.filter { !$0.isPermitted }.map(\.rule))
      #expect(rules.subtracting(covered) == [], "\(language)")
    }
    for row in rows {
      #expect(TextContext(rawValue: row.context) != nil, "\(row.id)")
      #expect(rules.contains(row.rule) || (row.isPermitted && row.rule == "none"), "\(row.id)")
    }
  }

  /// In a thousand, just below what was recorded (Docs/Language.md); the bars of domain.md §6 are 950, 850 and
  /// 30.
  static let floors = (
    halves: (contact: 980, semantic: 990, blocked: 4), languages: (contact: 950, semantic: 980, blocked: 8)
  )

  private func expect(_ score: Score, _ floor: (contact: Int, semantic: Int, blocked: Int)) {
    #expect(score.contact.found * 1_000 >= score.contact.of * floor.contact, "\(score)")
    #expect(score.semantic.found * 1_000 >= score.semantic.of * floor.semantic, "\(score)")
    #expect(score.permitted.blocked * 1_000 <= score.permitted.of * floor.blocked, "\(score)")
  }

  @Test(arguments: [false, true]) func `each half clears its floors`(_ isReporting: Bool) throws {
    expect(try Self.score { Self.isReporting($0.id) == isReporting }, Self.floors.halves)
  }

  @Test(arguments: Language.supported) func `each language clears its floors`(_ language: Language) throws {
    expect(try Self.score { $0.lang == language.rawValue }, Self.floors.languages)
  }
}
