import Foundation
import Helpdesk
import Testing

@Suite struct ExplanationTests {
  @Test func `every rule of the book is explained in one shape`() async throws {
    let shop = try await Shop(hasDesk: false)
    let pages = try await shop.run("explain", "--json").jsonLines
    #expect(pages.map { $0["rule"].string } == RuleBook.pages.map(\.rule.rawValue))
    #expect(pages.allSatisfy { $0.keysInOrder == ["rule", "when", "why", "source", "next"] })
    #expect(pages.allSatisfy { page in page.keysInOrder.allSatisfy { page[$0].string?.isEmpty == false } })
    let one = try await shop.run("explain", "close.summary-missing", "--json").json
    #expect(one["rule"].string == "close.summary-missing")
    let plain = try await shop.run("explain", "close.summary-missing")
    #expect(plain.output.contains("Next ") && plain.output.contains("Why "))
  }
}
