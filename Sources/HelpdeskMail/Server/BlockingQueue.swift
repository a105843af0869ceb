#if Mail
  import Foundation

  /// Waits for sockets on a thread of its own, so that no task's thread does.
  struct BlockingQueue: Sendable {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    /// Runs `work` behind whatever is running; a task that is cancelled tells `control`.
    func run<Result: Sendable>(
      _ control: TransferControl, _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
      try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
          queue.async { continuation.resume(with: Swift.Result { try work() }) }
        }
      } onCancel: {
        control.cancel()
      }
    }
  }
#endif
