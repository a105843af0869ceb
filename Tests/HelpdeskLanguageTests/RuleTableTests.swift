import HelpdeskLanguage
import Testing

@Suite struct RuleTableTests {
  /// Rules that a detector of their own finds, with no row in the table of meanings.
  static let detected: Set<Rule> = [
    .contactEmail, .contactPhone, .contactHandle, .linkExternal, .messageLate, .styleEmoji, .styleMarkup,
    .styleLineBreaks, .migrationNoReturn, .summaryNoOutcome, .externalNoReturn,
  ]

  @Test func `each rule is either detected or in the table`() {
    let tabled = Set(RuleRows.all.map(\.rule))
    #expect(tabled.union(Self.detected) == Set(Rule.all))
    #expect(tabled.isDisjoint(with: Self.detected))
  }

  @Test func `each concept that a row names has phrases in every language`() {
    let rows = Compliance.standardLexicon.rows
    for row in RuleRows.all {
      for concept in row.needs + row.unless {
        #expect(rows[concept] != nil, "\(row.rule) \(concept.rawValue)")
      }
    }
    // `important` is written alike in English and French: one row serves both.
    for (concept, languages) in rows where concept != Concept("important-mark") {
      #expect(Set(Language.supported).subtracting(languages.keys) == [], "\(concept.rawValue)")
    }
  }

  @Test func `a desk's own phrases count like the built-in ones`() {
    let text = "Ask for the golden ladle when you write to us again."
    #expect(findings(text) == [])
    let policy = Compliance.Policy(phrases: Lexicon([Concept("advertising"): [.english: "golden ladle*"]]))
    let own = Compliance(policy: policy).findings(in: text, context: .reply, isOfficialChannel: true)
    #expect(own.map(\.rule) == [.promoMarketing])
    #expect(own.first?.excerpt == "golden ladle")
  }

  @Test func `a rule can be a warning or silent by policy`() {
    let text = "Save 20% on your next order with the code WELCOME20."
    let warning = Compliance(policy: .init(severities: [.promoMarketing: .warn]))
    #expect(
      warning.findings(in: text, context: .reply, isOfficialChannel: true).allSatisfy { $0.severity == .warn }
    )
    let silent = Compliance(policy: .init(disabledRules: [.promoMarketing]))
    #expect(silent.findings(in: text, context: .reply, isOfficialChannel: true) == [])
  }

  static let contextual: [(text: String, rule: Rule, broken: Set<TextContext>)] = [
    ("Thank you for your purchase!", .messageUnnecessary, [.proactive, .proactiveRepeat, .proactiveLate]),
    ("May we ask for your honest review?", .reviewRepeat, [.proactiveRepeat]),
    ("The invoice is attached.", .messageLate, [.proactiveLate]),
    ("[Important] Thank you!", .subjectImportant, [.subjectLine]),
    ("As discussed.", .summaryNoOutcome, [.resolutionSummary]),
    ("Hello.", .externalNoReturn, [.externalFirstContact]),
    ("Hello.", .migrationNoReturn, [.migrationNotice]),
    ("For the tracking write there.", .migrationBasicMatter, [.migrationNotice]),
  ]

  @Test(arguments: contextual.indices) func `some rules speak in their contexts alone`(_ index: Int) {
    let sample = Self.contextual[index]
    let broken = TextContext.allCases.filter { context in
      findings(sample.text, context).contains { $0.rule == sample.rule }
    }
    #expect(Set(broken) == sample.broken)
  }
}
