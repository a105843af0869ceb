#if Mail
  import Helpdesk
  import Synchronization

  /// Remembers why no mail could be made of a message, for whoever runs the desk; a transport tells the
  /// outbox only what follows from it.
  public final class ComposingTrouble: Sendable {
    private let error = Mutex<CompositionError?>(nil)

    /// Remembers nothing yet.
    public init() {}

    /// Why no mail could be made of a message, the last one for which that was so; `nil` where each made one.
    public var last: CompositionError? { error.withLock { $0 } }

    /// - Throws: ``TransportFailure`` in place of a ``CompositionError``, which is remembered.
    func watch<Result>(_ compose: () throws -> Result) throws -> Result {
      do { return try compose() } catch let error as CompositionError {
        self.error.withLock { $0 = error }
        throw error.failure
      }
    }
  }
#endif
