import Helpdesk
import Synchronization

/// A transport that does what a test says and keeps what it was given.
final class ScriptedTransport: Transport {
  let name = "scripted"
  private let answer: @Sendable (OutboundMessage) async throws -> Void
  private let given = Mutex<[OutboundMessage]>([])

  init(_ answer: @escaping @Sendable (OutboundMessage) async throws -> Void = { _ in }) {
    self.answer = answer
  }

  /// What it was given, oldest first, taken or not.
  var messages: [OutboundMessage] { given.withLock { $0 } }

  func send(_ message: OutboundMessage) async throws {
    given.withLock { $0.append(message) }
    try await answer(message)
  }
}

/// An error of a host that no transport has heard of.
struct StrangeError: Error {}
