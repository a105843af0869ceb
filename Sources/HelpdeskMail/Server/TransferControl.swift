#if Mail
  import Synchronization

  /// Lets a task that gives up stop a transfer that runs on another thread.
  final class TransferControl: Sendable {
    private let hasEnded = Atomic<Bool>(false)

    var isCancelled: Bool { hasEnded.load(ordering: .relaxed) }

    func cancel() { hasEnded.store(true, ordering: .relaxed) }
  }
#endif
