import Foundation

/// A value behind a lock.
///
/// Not the standard library's `Mutex`: on Linux ThreadSanitizer does not see that one being taken while another
/// thread holds it, and reports races that are none; it sees this one.
final class Guarded<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  init(_ value: Value) { self.value = value }

  /// Runs `body` with the value while nobody else has it.
  func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
