import HelpdeskCore
import HelpdeskLanguage
import Testing

@Suite struct SummaryMacroTests {
  static func macro(_ purpose: MacroPurpose) throws -> Macro {
    try #require(Macro.builtIn.first { $0.macro.purpose == purpose }?.macro)
  }

  @Test(arguments: [
    (MacroPurpose.summary, ["outcome", "text"]), (.summaryWithAmount, ["outcome", "text", "amount"]),
  ])
  func `a summary has the slots of a resolution and no others`(
    _ row: (purpose: MacroPurpose, slots: [String])
  ) throws {
    #expect(try Self.macro(row.purpose).slots.map(\.name) == row.slots)
  }

  @Test(arguments: [MacroPurpose.summary, .summaryWithAmount])
  func `the choices are the outcomes that claim contact with the buyer`(_ purpose: MacroPurpose) throws {
    guard case .choice(let choices) = try Self.macro(purpose).slots.first?.kind else {
      Issue.record("the first slot of a summary is a choice")
      return
    }
    #expect(choices.map(\.value) == Resolution.Outcome.allCases.filter(\.claimsBuyerContact).map(\.rawValue))
  }

  @Test(arguments: BuiltInMacro.languages)
  func `each wording names its outcome by itself, and the words around it name none`(_ language: Language)
    throws
  {
    let macro = try Self.macro(.summary)
    guard case .choice(let choices) = macro.slots.first?.kind else { return }
    func isNamed(_ text: String) -> Bool {
      Compliance().findings(
        in: text, context: .resolutionSummary, isOfficialChannel: true, language: language
      ).isEmpty
    }
    for choice in choices { #expect(isNamed(choice.wording[language] ?? ""), "\(choice.value)") }
    let text = try #require(macro.texts[language])
    #expect(!isNamed(text.split(separator: "{outcome}").joined(separator: "-")))
  }

  /// Outcome and amount in every combination that a resolution may have (rules.md §4).
  static let resolutions: [Resolution] = Resolution.Outcome.allCases.filter(\.claimsBuyerContact).flatMap {
    outcome in
    let words = "The contact was loose and the lamp is settled."
    let amount = Money(minorUnits: 8_990, .eur)
    return switch outcome.amount {
    case .required: [Resolution(outcome, words, amount: amount)]
    case .optional: [Resolution(outcome, words, amount: amount), Resolution(outcome, words)]
    case .forbidden: [Resolution(outcome, words)]
    }
  }

  @Test(arguments: resolutions, BuiltInMacro.languages)
  func `the last step of a migration tells outcome, words and amount`(
    _ resolution: Resolution, _ language: Language
  ) throws {
    let desk = try MacroDesk()
    var ticket = try desk.ended(in: language)
    let (message, findings) = try desk.perform(.migrate(.summarize(resolution)), on: &ticket)
    let text = try #require(message?.text)
    #expect(findings == [])
    let words = try #require(resolution.text)
    #expect(text.contains(words))
    #expect(text.contains("89.90 EUR") == (resolution.amount != nil))
    #expect(message?.resolution == resolution)
    #expect(message?.language == language)
  }
}
