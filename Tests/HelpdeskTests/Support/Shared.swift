import Foundation

/// A value that several tasks of a test change, behind a lock that ThreadSanitizer sees.
final class Shared<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var guarded: Value

  init(_ value: Value) { guarded = value }

  var value: Value { change { $0 } }

  func change<Result>(_ body: (inout Value) -> Result) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return body(&guarded)
  }
}
