import Foundation
import HelpdeskCore
import HelpdeskStore
import Testing

/// What was once written must be read for ever: these files are added to, never changed.
@Suite struct GoldenEventTests {
  private static func fullest(_ shape: FactShape) throws -> Fact? {
    try SampleFacts.all.first {
      let encoded = try EncodedFact(encoding: $0)
      return FactShape(encoded.type, encoded.version) == shape
    }
  }

  @Test(arguments: Fact.shapes.keys.sorted { ($0.type, $0.version) < ($1.type, $1.version) })
  func `a ticket's event of every shape decodes from its golden bytes`(shape: FactShape) throws {
    let golden = try GoldenFile(stream: "ticket", shape: shape).read()
    let fact = try #require(try Self.fullest(shape))
    #expect(try Fact(decoding: golden) == fact.withDigests)
    #expect(try GoldenFile.text(of: EncodedFact(encoding: fact)) == GoldenFile.text(of: golden))
  }

  @Test(arguments: DeskFact.shapes.keys.sorted { $0.type < $1.type })
  func `a desk's event of every shape decodes from its golden bytes`(shape: FactShape) throws {
    let golden = try GoldenFile(stream: "desk", shape: shape).read()
    let fact = try #require(SampleFacts.deskFacts.first { $0.name == shape.type })
    #expect(try DeskFact(decoding: golden) == fact)
    #expect(try GoldenFile.text(of: EncodedFact(encoding: fact)) == GoldenFile.text(of: golden))
  }

  @Test func `no golden file is left without a shape`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: GoldenFile.folder.path)
    let expected =
      Fact.shapes.keys.map { GoldenFile(stream: "ticket", shape: $0).url.lastPathComponent }
      + DeskFact.shapes.keys.map { GoldenFile(stream: "desk", shape: $0).url.lastPathComponent }
    #expect(Set(names) == Set(expected))
  }
}
