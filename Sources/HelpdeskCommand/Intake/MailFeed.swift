#if Mail
  import Foundation
  import HelpdeskMail
  import Synchronization

  /// The mails of a mailbox, read on a thread of its own and never more than a few ahead.
  struct MailFeed: AsyncSequence {
    /// Mails in memory at a time; one may have 25 MiB.
    private static let ahead = 4

    let path: String

    func makeAsyncIterator() -> Iterator { Iterator(reading: path, ahead: Self.ahead) }

    /// Takes the mails one after the other.
    final class Iterator: AsyncIteratorProtocol {
      private let slots: DispatchSemaphore
      private var mails: AsyncThrowingStream<MailSource, any Error>.Iterator
      private var hasTaken = false

      fileprivate init(reading path: String, ahead: Int) {
        // Counted up from 0: a semaphore may not end below the count it began with, and a reading that
        // is broken off leaves it low.
        let slots = DispatchSemaphore(value: 0)
        for _ in 0..<ahead { slots.signal() }
        self.slots = slots
        let (stream, continuation) = AsyncThrowingStream.makeStream(of: MailSource.self)
        mails = stream.makeAsyncIterator()
        let thread = Thread {
          do {
            try Mailbox(path: path).forEach { mail in
              slots.wait()
              if case .terminated = continuation.yield(mail) { throw CancellationError() }
            }
            continuation.finish()
          } catch { continuation.finish(throwing: error) }
        }
        thread.name = "helpdeskctl.mail"
        thread.stackSize = 8 << 20
        thread.start()
      }

      func next() async throws -> MailSource? {
        if hasTaken { slots.signal() }
        hasTaken = true
        return try await mails.next()
      }
    }
  }
#endif
