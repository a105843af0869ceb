/// All that account health is computed from: plain values that an engine fills from its trail.
public struct AccountRecords: Sendable {
  /// Buyers' messages that owed an answer, in any order.
  public var responses: [ResponseRecord]
  /// Matters, in any order.
  public var matters: [MatterRecord]
  /// Claims and chargebacks, in any order.
  public var claims: [ClaimRecord]
  /// Orders, in any order.
  public var orders: [OrderRecord]
  /// Figures the marketplace reports, which stand beside the desk's own.
  public var imported: [ImportedFigure]

  /// Gathers records.
  ///
  /// - Parameters:
  ///   - responses: Buyers' messages that owed an answer, in any order.
  ///   - matters: Matters, in any order.
  ///   - claims: Claims and chargebacks, in any order.
  ///   - orders: Orders, in any order.
  ///   - imported: Figures the marketplace reports.
  public init(
    responses: [ResponseRecord] = [], matters: [MatterRecord] = [], claims: [ClaimRecord] = [],
    orders: [OrderRecord] = [], imported: [ImportedFigure] = []
  ) {
    self.responses = responses
    self.matters = matters
    self.claims = claims
    self.orders = orders
    self.imported = imported
  }
}
