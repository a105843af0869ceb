import Foundation
import HelpdeskLanguage
import Testing

/// A line of the labelled outbound texts.
struct LabelledText: Decodable, Sendable {
  let id: String
  let lang: String
  let kind: String
  let rule: String
  let channel: String
  let context: String
  let text: String

  var isPermitted: Bool { kind == "permitted" }
  var isOfficialChannel: Bool { channel == "buyer-seller-messaging" }

  func findings(by compliance: Compliance = Compliance(), namesLanguage: Bool = true) throws -> [Finding] {
    let context = try #require(TextContext(rawValue: context))
    return compliance.findings(
      in: text, context: context, isOfficialChannel: isOfficialChannel,
      language: namesLanguage ? Language(rawValue: lang) : nil,
      approvedContacts: ["support@brightnest.example.com", "support@brightnest.example"])
  }

  static func read(_ url: URL) throws -> [LabelledText] {
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(LabelledText.self, from: Data($0.utf8)) }
  }
}

/// The labelled examples that lie beside the package in some checkouts; without them there is nothing to say.
@Suite struct SharedExampleTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "shared/examples/compliance.jsonl")

  @Test func `the labelled examples are judged as labelled`() throws {
    guard FileManager.default.fileExists(atPath: Self.file.path) else { return }
    let rows = try LabelledText.read(Self.file)
    let contact = rows.filter {
      !$0.isPermitted && ($0.rule.hasPrefix("contact.") || $0.rule == Rule.linkExternal.rawValue)
    }
    let found = try contact.count { row in try row.findings().contains { $0.rule.rawValue == row.rule } }
    #expect(Double(found) >= 0.95 * Double(contact.count), "\(found) of \(contact.count)")
    let permitted = rows.filter(\.isPermitted)
    let blocked = try permitted.count { try $0.findings().contains { $0.severity == .block } }
    #expect(Double(blocked) <= 0.03 * Double(permitted.count), "\(blocked) of \(permitted.count)")
  }
}
