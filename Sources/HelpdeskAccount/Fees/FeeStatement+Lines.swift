import HelpdeskCore

extension FeeStatement {
  /// A line of the statement for people: what, and how much.
  public struct Line: Hashable, Sendable {
    /// What is shown.
    public let label: String
    /// How much, in words and figures.
    public let value: String
  }

  /// The statement as lines for people: every input, the tiers, the price, the days and the charge.
  public var lines: [Line] { inputLines + tierLines + segmentLines + resultLines + stepLines }

  private var inputLines: [Line] {
    [
      Line(label: "Month", value: "\(figures.month), told on \(toldOn)"),
      Line(label: "Store", value: "\(figures.store), \(terms.currency)"),
      Line(label: "Terms", value: "\(terms.effectiveFrom.map { "from \($0), " } ?? "")\(terms.source)"),
      Line(label: "Contacts per unit", value: contactsPerUnit.isUnknown ? "unknown" : contactsPerUnit.words),
      Line(label: "Counted", value: contactWindow.words),
      Line(label: "Tracked packages", value: tracking.isUnknown ? "unknown" : tracking.words),
      Line(label: "Counted", value: trackingWindow.words),
      Line(label: "Shipped in the month", value: units.map { "\($0) units" } ?? "not given"),
    ]
  }

  private var tierLines: [Line] {
    terms.tiers.map { tier in
      let limit = tier.limit.flatMap { $0.percentText(decimals: 0) }.map { "up to \($0) %" } ?? "above"
      let reduced = tier.promotionalRate.map { ", \(terms.money($0)) with the promotion" } ?? ""
      let mark = tier.number == decision.tier ? " ←" : ""
      return Line(label: "Tier \(tier.number)", value: "\(limit): \(terms.money(tier.rate))\(reduced)\(mark)")
    }
  }

  private var segmentLines: [Line] {
    segments.map { segment in
      let units = segment.units.map { "\($0) units × " } ?? ""
      let charge = segment.charge.map { " = \($0)" } ?? ""
      return Line(
        label: segment.days.words,
        value: "\(segment.basis.rawValue): \(units)\(segment.ratePerUnit)\(charge)")
    }
  }

  private var resultLines: [Line] {
    var lines = reasons.map { Line(label: "Because", value: $0.description) }
    switch (charge, chargeBounds) {
    case (let charge?, _): lines.append(Line(label: "Charge", value: charge.description))
    case (nil, let bounds?):
      let range = "\(terms.money(bounds.lowerBound)) to \(terms.money(bounds.upperBound))"
      lines.append(Line(label: "Charge", value: range))
    default: lines.append(Line(label: "Charge", value: "unknown"))
    }
    return lines + (tax.map { [Line(label: "Tax on top", value: $0.description)] } ?? [])
  }

  private var stepLines: [Line] {
    (nextSteps + causes).map { step in
      let saving = step.saving.map { ", saving \($0)" } ?? ""
      return Line(label: step.change.words, value: "\(step.ratePerUnit) a unit\(saving)")
    }
  }
}

extension FeeStep.Change {
  /// The change in words.
  public var words: String {
    switch self {
    case .fewerContacts(let count): "With \(count) contacts fewer"
    case .moreUnits(let count): "With \(count) units more"
    case .moreTracked(let count): "With \(count) more packages tracked"
    case .without(let cause, let count): "Without the \(count) contacts about \(cause.rawValue)"
    }
  }
}

extension Range<Day> {
  /// First and last day in words.
  var words: String {
    isEmpty ? "no day" : "\(lowerBound) to \(upperBound.advanced(by: -1))"
  }
}
