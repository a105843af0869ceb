/// A way on which seller and buyer talk.
public enum Channel: String, CaseIterable, Sendable {
  /// The marketplace's relay, which it keeps and accepts as evidence (R44, R45).
  case buyerSellerMessaging = "buyer-seller-messaging"
  /// The seller's own mailboxes.
  case email
  /// Calls, logged by hand.
  case phone

  /// Whether the marketplace accepts this channel as evidence.
  ///
  /// What is said on any other channel counts as never said (R47, R49).
  public var isOfficial: Bool { self == .buyerSellerMessaging }
}

/// Which way a message or call went.
public enum Direction: String, CaseIterable, Sendable {
  /// From the buyer.
  case inbound = "in"
  /// To the buyer.
  case outbound = "out"
}
