import HelpdeskCore
import Testing

/// What a command brought about.
struct Reaction {
  let facts: [Fact]
  let refusal: Refusal?

  /// Expects the command to be carried out and to record facts of these names.
  func then(_ names: String..., at place: SourceLocation = #_sourceLocation) {
    #expect(refusal == nil, "\(refusal?.description ?? "") \(refusal?.findings ?? [])", sourceLocation: place)
    #expect(facts.map(\.name) == names, sourceLocation: place)
  }

  /// Expects a refusal by `rule` whose obligations hold all of `owed`.
  func refused(
    _ rule: Refusal.Rule, owing owed: Obligation.Code..., at place: SourceLocation = #_sourceLocation
  ) {
    #expect(refusal?.rule == rule, sourceLocation: place)
    let codes = Set(refusal?.obligations.map(\.code) ?? [])
    #expect(codes.isSuperset(of: owed), "owes \(codes)", sourceLocation: place)
    #expect(facts.isEmpty, sourceLocation: place)
  }
}
