import Helpdesk
import HelpdeskAccount

extension JSON {
  /// A fee statement; counts and charges that are not known are null.
  init(_ statement: FeeStatement) {
    self = [
      "month": .string(statement.figures.month.description), "basis": .name(statement.basis),
      "tier": statement.tier.map(JSON.count) ?? .null, "ratePerUnit": .string(statement.ratePerUnit.amount),
      "currency": .string(statement.terms.currency.rawValue),
      "units": statement.units.map(JSON.count) ?? .null, "charge": .text(statement.charge?.amount),
      "contactsPerUnit": .string(statement.contactsPerUnit.description),
      "segments": .array(statement.segments.map { JSON($0) }),
      "reasons": .list(statement.reasons.map(\.code)),
      "explanations": .list(statement.reasons.map(\.description)),
    ]
  }

  /// Some days; both are within.
  private init(_ segment: FeeSegment) {
    self = [
      "from": .string(segment.days.lowerBound.description),
      "to": .string(segment.days.upperBound.advanced(by: -1).description), "basis": .name(segment.basis),
      "ratePerUnit": .string(segment.ratePerUnit.amount), "units": segment.units.map(JSON.count) ?? .null,
      "charge": .text(segment.charge?.amount),
    ]
  }
}
