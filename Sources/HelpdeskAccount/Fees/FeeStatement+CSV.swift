import HelpdeskCore

extension FeeStatement {
  /// The statement for a spreadsheet: one row a stretch of days; an unknown count is an empty cell.
  public var csv: CSV {
    CSV(
      header: [
        "month", "store", "from", "through", "basis", "tier", "rate_per_unit", "currency", "units", "charge",
        "contacts", "window_units", "tracked", "packages",
      ],
      rows: segments.map { segment in
        [
          .text(figures.month.description), .text(figures.store.rawValue),
          .text(segment.days.lowerBound.description),
          .text(segment.days.upperBound.advanced(by: -1).description), .text(segment.basis.rawValue),
          (segment.basis.isCharged ? decision.tier : nil).map { .number($0) } ?? .empty,
          .text(segment.ratePerUnit.amount), .text(terms.currency.rawValue),
          segment.units.map { .number($0) } ?? .empty,
          segment.charge.map { .text($0.amount) } ?? .empty,
          contactsPerUnit.isUnknown ? .empty : .number(contactsPerUnit.numerator),
          contactsPerUnit.isUnknown ? .empty : .number(contactsPerUnit.denominator),
          tracking.isUnknown ? .empty : .number(tracking.numerator),
          tracking.isUnknown ? .empty : .number(tracking.denominator),
        ]
      })
  }
}
