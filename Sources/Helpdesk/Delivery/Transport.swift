/// A way out: the host gives one to ``Desk/deliver(through:by:limit:)``.
public protocol Transport: Sendable {
  /// The name that receipts and evidence carry, such as `spool`; no address, no host.
  var name: String { get }

  /// Hands a message over, whole, and returns once the other side has taken responsibility for it.
  ///
  /// The same message may come twice, with the same Message-ID, where the desk stopped between the two.
  ///
  /// - Throws: ``TransportFailure`` where it says how; any other error counts as passing.
  func send(_ message: OutboundMessage) async throws
}

/// Why a transport did not take a message.
public enum TransportFailure: Error, Hashable, Sendable {
  /// It may work later; the outbox tries again.
  case temporary
  /// It never will.
  case permanent(Delivery.Failure)
}
