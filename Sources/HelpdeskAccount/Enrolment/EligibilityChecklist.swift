/// Whether a seller may take part, condition by condition.
public struct EligibilityChecklist: Hashable, Sendable {
  /// How a condition stands.
  public enum State: String, CaseIterable, Sendable { case met, unmet, unknown }

  /// One condition and how it stands.
  public struct Item: Hashable, Sendable {
    /// The condition.
    public let criterion: EligibilityCriterion
    /// What it asks, in a sentence.
    public let demand: String
    /// The requirement it comes from.
    public let source: String
    /// How it stands.
    public let state: State
    /// When it was last looked at; nil where nobody said.
    public let checkedOn: Day?
    /// Whether a change has to be told to the marketplace at once (R29).
    public let isToldAtOnce: Bool
  }

  /// The conditions, in the order of ``EligibilityCriterion/rows``.
  public let items: [Item]

  /// Goes through the conditions for a seller.
  public init(_ profile: SellerProfile) {
    items = EligibilityCriterion.rows.map { row in
      Item(
        criterion: row.criterion, demand: row.demand, source: row.source,
        state: row.isMet(profile).map { $0 ? .met : .unmet } ?? .unknown,
        checkedOn: profile.checkedOn[row.criterion], isToldAtOnce: row.isToldAtOnce)
    }
  }

  /// Unmet as soon as one condition is; met only if all are.
  public var state: State {
    if items.contains(where: { $0.state == .unmet }) { return .unmet }
    return items.allSatisfy { $0.state == .met } ? .met : .unknown
  }

  /// The conditions that came to stand differently since `earlier` and have to be told at once (R29).
  public func toTellAtOnce(since earlier: EligibilityChecklist) -> [Item] {
    zip(earlier.items, items).compactMap { before, now in
      now.isToldAtOnce && now.state != before.state ? now : nil
    }
  }
}
