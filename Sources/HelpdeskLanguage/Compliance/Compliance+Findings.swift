extension Compliance {
  /// Finds everything in an outbound text that breaks a rule.
  ///
  /// - Parameters:
  ///   - text: the text as it would leave; any length.
  ///   - context: what the text is for.
  ///   - isOfficialChannel: whether it goes through the marketplace's messages; contact data, links and style
  ///     are judged there alone.
  ///   - language: the text's language where it is known; it and English are read then; nil reads
  ///     the tables of all languages.
  ///   - approvedContacts: the desk's addresses and numbers that a migration notice announces; each is
  ///     allowed in that context alone, and only where it stands exactly as given.
  /// - Returns: findings ordered by place, then by rule id; empty when the text may go out as it is.
  public func findings(
    in text: String, context: TextContext, isOfficialChannel: Bool, language: Language? = nil,
    approvedContacts: [String] = []
  ) -> [Finding] {
    let reading = Reading(text, book: book, language: language)
    var marks: [Mark] = []
    if isOfficialChannel && !context.allowsContactData {
      let approved = context == .migrationNotice ? approvedContacts : []
      marks += contactMarks(reading, approved: approved)
    }
    if isOfficialChannel { marks += StyleDetector(text: reading.text).marks() }
    marks += protocolMarks(reading, context)
    marks += meaningMarks(reading, context)
    return findings(marks, in: reading.text)
  }

  func contactMarks(_ reading: Reading, approved: [String]) -> [Mark] {
    let emails = EmailDetector(reading.text).marks()
    let links = LinkDetector(reading.text, policy: policy).marks(outside: emails.map(\.range))
    let judged = (emails.map(\.range) + links.links).sorted { $0.lowerBound < $1.lowerBound }
    let phones = PhoneDetector(reading).marks(outside: judged)
    let handles = HandleDetector(reading).marks(outside: judged + phones.map(\.range))
    let exemption = ContactExemption(approved)
    return (emails + links.marks + phones + handles).filter { mark in
      !exemption.covers(mark, in: reading.text)
    }
  }

  func findings(_ marks: [Mark], in text: NormalizedText) -> [Finding] {
    var findings: [Finding] = []
    for mark in marks where !policy.disabledRules.contains(mark.rule) {
      let range = mark.range.isEmpty ? 0..<text.original.count : text.originalRange(mark.range)
      findings.append(
        Finding(
          rule: mark.rule, severity: min(mark.ceiling, policy.severities[mark.rule] ?? .block), range: range,
          excerpt: text.excerpt(range), advice: mark.rule.advice))
    }
    return Self.merged(Self.ordered(findings))
  }

  /// By place, then by rule id, the longer first.
  static func ordered(_ findings: [Finding]) -> [Finding] {
    findings.sorted { left, right in
      if left.range.lowerBound != right.range.lowerBound {
        return left.range.lowerBound < right.range.lowerBound
      }
      if left.rule != right.rule {
        return left.rule.rawValue.utf8.lexicographicallyPrecedes(right.rule.rawValue.utf8)
      }
      return left.range.upperBound > right.range.upperBound
    }
  }

  /// One finding where several of the same rule overlap.
  private static func merged(_ findings: [Finding]) -> [Finding] {
    var ends: [Rule: Int] = [:]
    var merged: [Finding] = []
    for finding in findings {
      if let end = ends[finding.rule], finding.range.lowerBound < end { continue }
      ends[finding.rule] = finding.range.upperBound
      merged.append(finding)
    }
    return merged
  }
}

extension TextContext {
  /// External talk within or towards a migration is about contact data (domain.md §6).
  var allowsContactData: Bool { self == .externalReply || self == .externalFirstContact }
}
