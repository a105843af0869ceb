import Foundation
import Helpdesk
import HelpdeskTesting
import HelpdeskTrail
import Testing

@Suite struct EvidencePageTests {
  private static func page(
    scope: EvidenceScope = .full, erased: Bool = false, text: String? = nil
  ) async throws -> String {
    let folder = try DeskFolder()
    let desk = try await folder.create(options: Signing.options())
    let ticket: TicketID
    if let text {
      ticket = try await desk.takeIn(.relay("<1@relay.example>", name: text, text))
      try await desk.answer(ticket)
    } else {
      ticket = try await desk.tellBlender()
    }
    if erased { try await desk.erase(ticket, reason: .request, by: .olga) }
    let bundle = try await desk.evidence(for: ticket, scope: scope, by: .mika)
    try await desk.close()
    return try EvidencePage(bundle: bundle, verifierKey: VerifierKey(Signing.key())).html
  }

  @Test func `a reviewer finds who, which order, how it ended and whether answers were in time`() async throws
  {
    let page = try await Self.page()
    for words in [
      "Jana Albers", "305-1234567-7654321", "amazon.de", "refund, 89.90 EUR",
      "Refunded after seeing the film.",
      "in time", "Off-platform migration", "22 MB", "Refused attempts", "reply.compliance",
      "the marketplace can see this", "the marketplace cannot see this", "helpdeskctl verify",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(page.contains(try Signing.key()))
    #expect(page.contains("— " + DeskConfiguration.brightnest.origin), "the checkpoint as text")
    #expect(page.contains("simulated"), "the export says so")
  }

  @Test func `official and external entries are told apart`() async throws {
    let page = try await Self.page()
    func frame(of words: String) throws -> Substring {
      let place = try #require(page.range(of: words)).lowerBound
      let start = try #require(page[..<place].range(of: "<article class=\"", options: .backwards)).upperBound
      return page[start...].prefix(while: { $0 != "\"" })
    }
    #expect(try frame(of: "The blender grinds") == "entry seen")
    #expect(try frame(of: "Here is the video") == "entry unseen")
    #expect(try frame(of: "Jana sounded upset") == "entry unseen")
  }

  static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><script>x</script>", "<!--",
    "]]>",
    "&lt;b&gt;", "javascript:alert(1)", "' onmouseover='x", "\u{202E}txt.exe\u{202C}", "\u{0}\u{8}\u{1B}[31m",
    "</main></body></html>", "<svg/onload=x>", "{{7*7}}", "e\u{301}<\u{338}script>",
  ]

  @Test(arguments: hostile) func `nothing a stranger writes becomes markup`(text: String) async throws {
    let page = try await Self.page(text: "Hello \(text) the lid of the kettle leaks")
    let tags = page.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || "/!".contains($0) } }
    let known: Set<Substring> = [
      "!DOCTYPE", "html", "head", "meta", "title", "/title", "style", "/style", "/head", "body", "main", "h",
      "/h",
      "section", "/section", "table", "/table", "thead", "/thead", "tbody", "/tbody", "tr", "/tr", "th",
      "/th", "td",
      "/td", "p", "/p", "div", "/div", "span", "/span", "bdi", "/bdi", "article", "/article", "ul", "/ul",
      "li",
      "/li", "pre", "/pre", "/main", "/body", "/html",
    ]
    #expect(Set(tags).subtracting(known).isEmpty)
    #expect(page.components(separatedBy: "</html>").count == 2)
    let forbidden = page.unicodeScalars.first { scalar in
      (scalar.properties.isBidiControl && scalar.value != 0x200E && scalar.value != 0x200F)
        || (scalar.value < 0x20 && scalar != "\n" && scalar != "\t")
    }
    #expect(forbidden == nil)
  }

  @Test func `the page loads nothing and runs nothing`() async throws {
    let page = try await Self.page()
    for word in ["<script", "<link", "<img", "<iframe", "@import", "url(", " src=", " href=", "onload"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
  }

  @Test func `erased and withheld content is marked as such`() async throws {
    let erased = try await Self.page(erased: true)
    #expect(erased.contains("<span class=\"gone\">erased</span>"))
    #expect(!erased.contains("Jana Albers") && !erased.contains("305-1234567"))
    let official = try await Self.page(scope: .officialOnly)
    #expect(official.contains("withheld in this bundle"))
    #expect(!official.contains("Jana sounded upset") && !official.contains("Here is the video"))
    #expect(official.contains("The blender grinds"))
  }

  @Test func `what is no bundle makes no page`() {
    #expect(throws: MalformedBundle.self) { try EvidencePage(bundle: Array("{}".utf8)) }
    #expect(throws: MalformedBundle.self) { try EvidencePage(bundle: []) }
  }
}
