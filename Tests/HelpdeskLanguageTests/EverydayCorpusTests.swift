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
    /// Per cent of what is forbidden that must be found.
    let semantic: Int

    var testDescription: String { name }
    var file: URL { OutboundCorpusTests.corpus(name) }
  }

  static let floors = [
    Floor(name: "outbound-everyday", rows: 560, semantic: 96),
    Floor(name: "outbound-unseen", rows: 140, semantic: 93),
  ]

  @Test(arguments: floors) func `the figures do not drop`(_ floor: Floor) throws {
    let rows = try LabelledText.read(floor.file)
    #expect(rows.count >= floor.rows)
    var score = OutboundCorpusTests.Score()
    for row in rows { try score.add(row) }
    #expect(score.semantic.found * 100 >= score.semantic.of * floor.semantic, "\(score)")
    #expect(score.contact.found * 100 >= score.contact.of * 95, "\(score)")
    #expect(score.permitted.blocked * 100 <= score.permitted.of * 3, "\(score)")
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

  @Test func `a text whose language nobody names is judged nearly as well`() throws {
    let rows = try Self.floors.flatMap { try LabelledText.read($0.file) }.filter(\.isPermitted)
    let blocked = try rows.count { row in
      let context = try #require(TextContext(rawValue: row.context))
      return Compliance().findings(
        in: row.text, context: context, isOfficialChannel: row.isOfficialChannel
      ).contains { $0.severity == .block }
    }
    #expect(blocked * 100 <= rows.count * 3, "\(blocked) of \(rows.count)")
  }
}
