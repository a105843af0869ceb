import Helpdesk

/// A transport that does what a test says and keeps what it was given.
final class ScriptedTransport: Transport {
  let name = "scripted"
  private let answer: @Sendable (OutboundMessage) async throws -> Void
  private let given = Shared<[OutboundMessage]>([])

  init(_ answer: @escaping @Sendable (OutboundMessage) async throws -> Void = { _ in }) {
    self.answer = answer
  }

  /// What it was given, oldest first, taken or not.
  var messages: [OutboundMessage] { given.value }

  func send(_ message: OutboundMessage) async throws {
    given.change { $0.append(message) }
    try await answer(message)
  }
}

/// An error of a host that no transport has heard of.
struct StrangeError: Error {}
