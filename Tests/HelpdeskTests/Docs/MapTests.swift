import Testing

/// `Docs/Map.md` names every room of the house, and none that is not there.
@Suite struct MapTests {
  static let rooms = ["Sources", "Tests", "Examples", "Docs"]

  private static func named() throws -> Set<String> {
    let spans = try RepositoryTree.text(at: "Docs/Map.md").split(separator: "\n").flatMap(\.codeSpans)
    return Set(spans.filter { span in rooms.contains { span.hasPrefix($0 + "/") } })
  }

  @Test func `every folder of the sources is on the map`() throws {
    let folders = try RepositoryTree.folders(below: "Sources")
    #expect(folders.count > 20)
    #expect(try folders.subtracting(Self.named()).sorted() == [])
  }

  @Test(arguments: rooms.dropFirst()) func `every folder beside the sources is on the map`(room: String)
    throws
  {
    let folders = try RepositoryTree.folders(below: room).filter { $0.split(separator: "/").count == 2 }
    #expect(!folders.isEmpty)
    #expect(try folders.subtracting(Self.named()).sorted() == [])
  }

  @Test func `everything on the map is there`() throws {
    var present: Set<String> = []
    for room in Self.rooms {
      present.formUnion(try RepositoryTree.folders(below: room))
      present.formUnion(try RepositoryTree.files(below: room))
    }
    #expect(try Self.named().subtracting(present).sorted() == [])
  }

  @Test func `each folder has one line of its own`() throws {
    let lines = try RepositoryTree.text(at: "Docs/Map.md").split(separator: "\n")
    for folder in try RepositoryTree.folders(below: "Sources") {
      let own = lines.filter { $0.hasPrefix("| `\(folder)` |") }
      #expect(own.count == 1, "\(folder)")
      let says = own.first?.split(separator: "|").dropFirst().first?.contains { $0.isLetter } ?? false
      #expect(says, "\(folder) says what lives there")
    }
  }
}
