import HelpdeskCore
import HelpdeskLanguage
import HelpdeskStore
import HelpdeskTrail
import Testing

@Suite struct MacroDigestTests {
  private let macro = Macro(
    id: "hello", version: 1, purpose: .answer, slots: [Slot("name", .text, limit: 40)],
    texts: [.english: "Hello {name}", Language(rawValue: "de"): "Hallo {name}"])

  @Test func `the digest covers id, slots, texts and version as canonical JSON`() throws {
    let json = """
      {"id":"hello","slots":[{"kind":"text","limit":40,"name":"name"}],\
      "texts":{"de":"Hallo {name}","en":"Hello {name}"},"version":1}
      """
    #expect(String(decoding: try macro.canonicalBytes(), as: UTF8.self) == json)
    #expect(try macro.digest() == Hash.sha256(Array(json.utf8)).hexadecimal)
  }

  @Test func `the content of a published macro is what the digest covers`() throws {
    let fact = DeskFact.macroPublished(macro, digest: try macro.digest(), isLocked: false)
    let content = try EncodedFact(encoding: fact).content
    #expect(content == [.init(name: "macro", bytes: try macro.canonicalBytes())])
  }

  @Test(arguments: Macro.builtIn.map(\.macro))
  func `a macro reads back from what the digest covers`(macro: Macro) throws {
    let bytes = try macro.canonicalBytes()
    #expect(try Macro(canonicalBytes: bytes, purpose: macro.purpose) == macro)
  }

  @Test(arguments: [
    #"{"id":"hello","slots":[],"texts":{"en":"Hello"},"version":1,"zeal":1}"#,
    #"{"id":"hello","slots":[{"kind":"text","limit":9999,"name":"name"}],"texts":{"en":"Hello"},"version":1}"#,
    #"{"id":"hello","slots":[{"kind":"song","limit":9,"name":"name"}],"texts":{"en":"Hello"},"version":1}"#,
    #"{"id":"hello","slots":[],"texts":{"en":1},"version":1}"#,
    #"{"id":"hello","slots":[],"texts":{"en":"Hello"},"version":-1}"#, "[]", "",
  ])
  func `what is not written as the digest wants it is no macro`(json: String) {
    #expect(throws: UndecodableEvent.self) {
      try Macro(canonicalBytes: Array(json.utf8), purpose: .answer)
    }
  }

  @Test func `another wording has another digest`() throws {
    let other = Macro(
      id: "hello", version: 1, purpose: .answer, slots: macro.slots, texts: [.english: "Hi {name}"])
    #expect(try other.digest() != macro.digest())
  }

  @Test func `a language that is not named in ASCII is an error, not a trap`() {
    let strange = Macro(id: "hello", purpose: .answer, texts: [Language(rawValue: "日"): "x"])
    #expect(throws: CanonicalError.self) { try strange.digest() }
  }
}
