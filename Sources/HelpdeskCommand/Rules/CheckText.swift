import ArgumentParser
import Foundation
import Helpdesk

/// Judges outbound words as the engine would.
struct CheckText: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Judges words on standard input as the desk judges what goes out.",
    discussion: """
      Exit status 0 whatever the verdict. With --jsonl each line is \
      {"id","lang","channel","context","text"}; what is left out comes from the options.
      """)

  @Option(help: "The channel the words go by; buyer-seller-messaging unless told.")
  var channel = Channel.buyerSellerMessaging

  @Option(help: "What the words are for, such as reply or \"migration notice\"; reply unless told.")
  var context = TextContext.reply.rawValue

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp("Their language, ISO 639-1; all are tried unless told.", valueName: "code"))
  var languageCode: String?

  @Option(
    name: .customLong("approved-contact"),
    help: ArgumentHelp(
      "What a migration notice may name; the desk's contacts where --desk is given. Repeatable.",
      valueName: "contact"))
  var approvedContacts: [String] = []

  @Flag(name: .customLong("jsonl"), help: "Read one JSON object a line, and print one a line.")
  var isLines = false

  @Flag(help: "Show the words with what is wrong underlined and the advice beneath.")
  var explain = false

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let contacts = try await contacts()
    let input: Data
    do { input = try FileHandle.standardInput.readToEnd() ?? Data() } catch {
      throw FileTrouble("Standard input cannot be read.")
    }
    let fallback = CheckedText(
      id: .null, language: languageCode, channel: channel.rawValue, context: context,
      text: String(decoding: input, as: UTF8.self))
    let texts = isLines ? try CheckedText.lines(of: input, fallback: fallback) : [fallback]
    let linePrinter = isLines ? Printer(isJSON: true) : printer
    let compliance = Compliance()
    for text in texts {
      let findings = try text.findings(by: compliance, approvedContacts: contacts)
      let verdict = findings.map(\.severity).max().map(\.rawValue) ?? "pass"
      try linePrinter.print(
        [
          "id": text.id, "verdict": .string(verdict), "findings": .array(findings.map { JSON($0) }),
        ],
        sheet(verdict, findings, of: text.text, printer.style))
    }
  }

  private func contacts() async throws -> [String] {
    guard approvedContacts.isEmpty, options.givenPath != nil else { return approvedContacts }
    let addresses = try await options.withDesk(.reading) { try await $0.desk.state().addresses }
    return addresses.support + addresses.phones
  }

  private func sheet(_ verdict: String, _ findings: [Finding], of text: String, _ style: Style) -> String {
    let head = verdict == "block" ? style.alarm(verdict) : verdict
    if explain {
      return ([head, ""] + CheckedSheet(text: text, findings: findings, style: style).rendered())
        .joined(separator: "\n")
    }
    let lines = findings.map { finding in
      let place = "characters \(finding.range.lowerBound) to \(finding.range.upperBound)"
      let excerpt = PlainText.cut(PlainText(finding.excerpt).oneLine, to: 40)
      return "  \(finding.severity.rawValue)  \(finding.rule.rawValue)  \(place)  \"\(excerpt)\""
    }
    return ([head] + lines).joined(separator: "\n")
  }
}
