import Foundation
import HelpdeskLanguage
import Testing

/// Texts that were written first and measured before a table was touched, as people write in passing.
///
/// `outbound-everyday` was then used to widen the tables; `outbound-unseen` was written after that, and nothing
/// was tuned to it. The first figures of both stand in `Docs/Language.md`.
@Suite struct EverydayCorpusTests {
  struct Floor: CustomTestStringConvertible, Sendable {
    let name: String
    let rows: Int
    /// In a thousand of what is forbidden that must be found, with the language named and without.
    let semantic: (named: Int, unnamed: Int)

    var testDescription: String { name }
    var file: URL { OutboundCorpusTests.corpus(name) }
  }

  static let floors = [
    Floor(name: "outbound-everyday", rows: 562, semantic: (990, 960)),
    Floor(name: "outbound-unseen", rows: 140, semantic: (969, 920)),
  ]

  @Test(arguments: floors) func `the figures do not drop`(_ floor: Floor) throws {
    let rows = try LabelledText.read(floor.file)
    #expect(rows.count >= floor.rows)
    var score = OutboundCorpusTests.Score()
    for row in rows { try score.add(row) }
    #expect(score.semantic.found * 1_000 >= score.semantic.of * floor.semantic.named, "\(score)")
    #expect(score.contact.found * 100 >= score.contact.of * 95, "\(score)")
    #expect(score.permitted.blocked == 0, "\(score)")
  }

  @Test(arguments: floors) func `every language has its share`(_ floor: Floor) throws {
    let rows = try LabelledText.read(floor.file)
    #expect(Set(rows.map(\.id)).count == rows.count)
    for language in Language.supported {
      let own = rows.filter { $0.lang == language.rawValue }
      #expect(own.count * 8 >= rows.count, "\(language) \(own.count)")
      #expect(own.contains { $0.isPermitted } && own.contains { !$0.isPermitted })
    }
  }

  @Test(arguments: floors) func `a text whose language nobody names is judged nearly as well`(
    _ floor: Floor
  ) throws {
    var score = OutboundCorpusTests.Score()
    for row in try LabelledText.read(floor.file) { try score.add(row, namesLanguage: false) }
    #expect(score.semantic.found * 1_000 >= score.semantic.of * floor.semantic.unnamed, "\(score)")
    #expect(score.contact.found * 100 >= score.contact.of * 95, "\(score)")
    #expect(score.permitted.blocked * 100 <= score.permitted.of * 3, "\(score)")
  }
}
