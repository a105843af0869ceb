extension Desk {
  /// Takes in what came from outside: once, whatever is delivered twice.
  ///
  /// The ticket it belongs to is found by the messages it answers, its case, its buyer and its order, in
  /// this order
  /// (domain.md §1.7). Nothing that comes in is refused for what it says.
  ///
  /// - Parameters:
  ///   - message: What came.
  ///   - principal: Who brings it; the engine's own intake unless told.
  /// - Returns: Where it stands; for a repetition, where the first one stands.
  /// - Throws: ``Refusal`` where the principal may not bring mail in, ``DeskError`` where the file cannot be
  ///   written.
  @discardableResult
  public func receive(_ message: InboundMessage, by principal: Principal = .intake) async throws -> Reception
  {
    try await writing().submit { batch in try batch.receive(message, by: principal) }
  }
}
