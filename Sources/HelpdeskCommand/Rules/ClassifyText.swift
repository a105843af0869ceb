import ArgumentParser
import Foundation
import Helpdesk

/// Reads inbound words as the desk reads what buyers write.
struct ClassifyText: Verb {
  static let configuration = CommandConfiguration(
    commandName: "classify", abstract: "Says what an inbound text is about, which risks it carries, and why.",
    discussion: """
      Reads standard input. With --jsonl each line is \
      {"id","lang","subject","body","orderKnown","fulfilment"}; what is left out comes from the options.
      """)

  @Option(help: "The subject of the message; empty unless told.")
  var subject = ""

  @Flag(name: .customLong("order-known"), help: "The order it is about is known.")
  var orderKnown = false

  @Option(help: "Who ships the order: fba, mfn or sfp.")
  var fulfilment: String?

  @Flag(name: .customLong("jsonl"), help: "Read one JSON object a line, and print one a line.")
  var isLines = false

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let input: Data
    do { input = try FileHandle.standardInput.readToEnd() ?? Data() } catch {
      throw FileTrouble("Standard input cannot be read.")
    }
    let fallback = InboundText(
      id: .null, subject: subject, body: String(decoding: input, as: UTF8.self), orderKnown: orderKnown,
      fulfilment: fulfilment)
    let texts = isLines ? try InboundText.lines(of: input, fallback: fallback) : [fallback]
    let linePrinter = isLines ? Printer(isJSON: true) : printer
    let reader = InquiryReader()
    for text in texts {
      let (inquiry, handling) = try text.read(by: reader)
      try linePrinter.print(json(text, inquiry, handling), sheet(inquiry, handling, printer.style))
    }
  }

  private func json(_ text: InboundText, _ inquiry: Inquiry, _ handling: SuggestedHandling) -> JSON {
    [
      "id": text.id, "category": .string(inquiry.category.rawValue),
      "needsResponse": .bool(inquiry.needsResponse), "risk": .list(inquiry.risks.map(\.rawValue)),
      "buyerContactInfo": .bool(inquiry.containsContactData), "language": .text(inquiry.language?.rawValue),
      "owner": .string(handling.route.owner.rawValue), "confidence": .count(inquiry.confidence),
      "reasons": .list(inquiry.reasons.map(\.description)),
      "macro": .text(handling.macro?.rawValue), "priority": .string(handling.priority.rawValue),
      "tags": .list(handling.tags),
    ]
  }

  private func sheet(_ inquiry: Inquiry, _ handling: SuggestedHandling, _ style: Style) -> String {
    let risks = inquiry.risks.map(\.rawValue).joined(separator: ", ")
    var lines = ["\(inquiry.category.rawValue)  \(inquiry.confidence) % sure"]
    lines.append(inquiry.needsResponse ? "  wants an answer" : "  seems to want no answer")
    if !risks.isEmpty { lines.append("  " + style.alarm("risk: \(risks)")) }
    if inquiry.containsContactData { lines.append("  gives contact data") }
    lines.append("  owner: \(handling.route.owner.rawValue)")
    if let macro = handling.macro { lines.append("  macro: \(macro.rawValue)") }
    lines += inquiry.reasons.map { "  because of \(PlainText($0.description).oneLine)" }
    return lines.joined(separator: "\n")
  }
}
