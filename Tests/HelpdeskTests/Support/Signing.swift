import Helpdesk
import HelpdeskTesting
import HelpdeskTrail

/// The key of Brightnest's tests, and what verifiers are given.
enum Signing {
  static func signer(_ number: UInt8 = 7) throws -> Ed25519Signer {
    try Ed25519Signer(seed: [UInt8](repeating: number, count: 32))
  }

  static func key(_ number: UInt8 = 7, of origin: String = DeskConfiguration.brightnest.origin) throws
    -> String
  {
    try signer(number).verifierKey(of: origin).description
  }

  /// Settings of a desk that signs.
  static func options(sink: (any CheckpointSink)? = nil) throws -> Desk.Options {
    var options = Desk.Options()
    options.signer = try signer()
    options.sink = sink
    return options
  }
}

/// Keeps what is published, and lets a test wait for it.
actor RecordingSink: CheckpointSink {
  private(set) var notes: [(size: Int64, note: [UInt8])] = []
  private var waiting: [(size: Int64, continuation: CheckedContinuation<Void, Never>)] = []

  func publish(_ note: [UInt8], size: Int64) {
    notes.append((size, note))
    for waiter in waiting where waiter.size <= size { waiter.continuation.resume() }
    waiting.removeAll { $0.size <= size }
  }

  /// Returns once a checkpoint over `size` leaves or more has come.
  func waitForSize(_ size: Int64) async {
    if notes.contains(where: { $0.size >= size }) { return }
    await withCheckedContinuation { waiting.append((size, $0)) }
  }
}
