import HelpdeskCore
import HelpdeskLanguage
import Testing

/// A built-in macro in one language, with values that strain its slots.
struct MacroSample: CustomTestStringConvertible, Sendable {
  let macro: Macro
  let language: Language
  let values: [String: String]
  let strain: String

  var testDescription: String { "\(macro.id) \(language) \(strain)" }

  /// Every built-in macro in every language, with nothing filled in.
  static let texts: [MacroSample] = Macro.builtIn.flatMap { builtIn in
    BuiltInMacro.languages.map {
      MacroSample(macro: builtIn.macro, language: $0, values: [:], strain: "")
    }
  }

  /// Every built-in macro that `reply` sends, in every language, under every strain and with every choice.
  static let replies: [MacroSample] = texts.filter { !$0.macro.purpose.rules.isForMigrateOnly }
    .flatMap { text in
      // Where the caller fills nothing, one strain is as good as all.
      let isStrained = text.macro.slots.contains { !$0.isFilledByEngine }
      return strains.prefix(isStrained ? strains.count : 1).flatMap { text.filled(by: $0) }
    }

  private func filled(by strain: Strain) -> [MacroSample] {
    macro.choices.map { choices in
      var values = choices
      for slot in macro.slots where values[slot.name] == nil { values[slot.name] = strain.value(slot) }
      return MacroSample(
        macro: macro, language: language, values: values,
        strain: ([strain.name] + choices.values).joined(separator: " "))
    }
  }

  private struct Strain: Sendable {
    let name: String
    let words: @Sendable (Int) -> String
    let amount: String

    func value(_ slot: Slot) -> String? {
      switch slot.kind {
      case .text, .paragraph: words(slot.limit)
      case .amount: amount
      case .date: "2026-03-31"
      case .order, .announcedAddress, .choice: nil
      }
    }
  }

  // A summary's words are two at least (rules.md §4).
  private static let strains = [
    Strain(
      name: "widest", words: { "W " + String(repeating: "W", count: $0 - 12) + " and so on" },
      amount: "90071992547409.91 EUR"),
    Strain(name: "CJK", words: { String(repeating: "電球交換済", count: $0 / 5) }, amount: "999999999999999 JPY"),
    Strain(
      name: "lines", words: { String(repeating: "Lamp\n", count: $0 / 5 - 4) + "it is settled now" },
      amount: "0.01 GBP"),
    Strain(name: "shortest", words: { _ in "all is settled" }, amount: "1 JPY"),
    Strain(name: "padded", words: { _ in "Die Lampe geht wieder." }, amount: "000000000000089,90 EUR"),
  ]
}

extension Macro {
  /// One row for each outcome that may be told with this macro's slots; one empty row where it tells none.
  ///
  /// A refund needs an amount, information and no fault forbid one (rules.md §4).
  fileprivate var choices: [[String: String]] {
    guard purpose.rules.isSummary else { return [[:]] }
    let refused: Resolution.AmountRule = purpose == .summary ? .required : .forbidden
    return Resolution.Outcome.allCases.filter { $0.claimsBuyerContact && $0.amount != refused }
      .map { ["outcome": $0.rawValue] }
  }
}
