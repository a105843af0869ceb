import HelpdeskTrail
import Testing

@Suite struct LeafRefusalTests {
  struct Row: CustomTestStringConvertible {
    let what: String
    let old: String
    let new: String
    let error: MalformedLeaf
    var testDescription: String { what }

    init(_ what: String, _ old: String, _ new: String, _ error: MalformedLeaf) {
      self.what = what
      self.old = old
      self.new = new
      self.error = error
    }
  }

  /// Each row replaces one piece of a good leaf.
  static let rows: [Row] = [
    Row("another format", "event/v1", "event/v2", .header),
    Row("no line feed", "v1\n", "v1", .header),
    Row("an array", "\n{", "\n[{", .notAnObject),
    Row("no log", #""log":"example.com/helpdesk/acme","#, "", .member("log")),
    Row("an empty log", #""log":"example.com/helpdesk/acme""#, #""log":"""#, .member("log")),
    Row("a log with a space", "helpdesk/acme", "helpdesk acme", .member("log")),
    Row("a log with a plus sign", "helpdesk/acme", "helpdesk+acme", .member("log")),
    Row("a log with a line feed", "helpdesk/acme", #"helpdesk\nacme"#, .member("log")),
    Row("a log with a wide space", "helpdesk/acme", "helpdesk\u{3000}acme", .member("log")),
    Row("no index", #""idx":2,"#, "", .member("idx")),
    Row("a negative index", #""idx":2"#, #""idx":-2"#, .member("idx")),
    Row("an index as text", #""idx":2"#, #""idx":"2""#, .member("idx")),
    Row("a negative ticket", #""ticket":1"#, #""ticket":-1"#, .member("ticket")),
    Row("no ticket", #""ticket":1,"#, "", .member("ticket")),
    Row("a negative sequence", #""tseq":1"#, #""tseq":-1"#, .member("tseq")),
    Row("no sequence", #""tseq":1,"#, "", .member("tseq")),
    Row("a link at sequence 0", #""tseq":1"#, #""tseq":0"#, .link),
    Row("no link at sequence 1", #""tprev":"lhK8eLU2J/zu7fY09ciLu04HX/1aiRf7QQMIvBSxvV8=","#, "", .link),
    Row(
      "a link of 31 bytes", "lhK8eLU2J/zu7fY09ciLu04HX/1aiRf7QQMIvBSxvV8=",
      "lhK8eLU2J/zu7fY09ciLu04HX/1aiRf7QQMIvBSxvQ==",
      .member("tprev")),
    Row("a link in loose base64", "SxvV8=", "SxvV9=", .member("tprev")),
    Row("no type", #""type":"message.sent","#, "", .member("type")),
    Row("an empty type", "message.sent", "", .member("type")),
    Row("a type as a number", #""message.sent""#, "7", .member("type")),
    Row("no version", #","v":1"#, "", .member("v")),
    Row("version 0", #""v":1"#, #""v":0"#, .member("v")),
    Row("no time", #""at":1700000000002,"#, "", .member("at")),
    Row("a time before 1970", #""at":17"#, #""at":-17"#, .member("at")),
    Row("no actor", #""actor":"agent:3","#, "", .member("actor")),
    Row("an empty actor", "agent:3", "", .member("actor")),
    Row("an actor with a control character", "agent:3", #"agent\u0000"#, .member("actor")),
    Row("empty content", #""idx""#, #""content":{},"idx""#, .member("content")),
    Row("content that is no object", #""idx""#, #""content":[],"idx""#, .member("content")),
    Row("content that is no commitment", #""idx""#, #""content":{"body":"x"},"idx""#, .member("content")),
    Row(
      "content without a name", #""idx""#,
      #""content":{"":"lhK8eLU2J/zu7fY09ciLu04HX/1aiRf7QQMIvBSxvV8="},"idx""#, .contentName),
  ]

  @Test(arguments: rows) func `a leaf with a wrong member is refused`(row: Row) throws {
    let good = String(decoding: GoldenTrail.leaves[2], as: UTF8.self)
    let bad = good.replacing(row.old, with: row.new, maxReplacements: 1) + (row.new == "\n[{" ? "]" : "")
    try #require(bad != good)
    #expect(throws: row.error) { try Leaf(bytes: Array(bad.utf8)) }
  }

  @Test(arguments: [
    #"{"a":1}"#, #"{"v":1,"v":1}"#, "{}", #"{"v":1.0}"#, #"{"v":null}"#, #"{"v": 1}"#, "{}{}", "",
  ]) func `a leaf of any other JSON is refused`(json: String) {
    #expect(throws: MalformedLeaf.self) { try Leaf(bytes: Array("helpdesk-event/v1\n\(json)".utf8)) }
  }

  @Test(arguments: 0..<5) func `every changed bit makes another leaf or none`(index: Int) throws {
    let good = GoldenTrail.leaves[index]
    let leaf = try Leaf(bytes: good)
    for place in good.indices {
      for bit in 0..<8 {
        var bad = good
        bad[place] ^= 1 << UInt8(bit)
        guard let read = try? Leaf(bytes: bad) else { continue }
        #expect(read != leaf)
        #expect((try? read.bytes()) == bad)
      }
    }
  }

  @Test(arguments: 0..<5) func `a leaf cut short or lengthened is refused`(index: Int) {
    let good = GoldenTrail.leaves[index]
    for count in good.indices { #expect((try? Leaf(bytes: Array(good[..<count]))) == nil) }
    for byte in UInt8.min...UInt8.max { #expect((try? Leaf(bytes: good + [byte])) == nil) }
  }

  @Test func `every error says what to do`() {
    let errors: [MalformedLeaf] = [
      .size, .header, .notAnObject, .member("at"), .reservedKey("log"), .link, .contentName,
    ]
    for error in errors { #expect(error.description.hasSuffix(".")) }
  }
}
