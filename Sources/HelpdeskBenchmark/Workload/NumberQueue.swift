import Synchronization

/// Hands out numbers to several callers, each number once.
final class NumberQueue: Sendable {
  private let next: Atomic<Int>
  private let end: Int

  /// - Parameter numbers: What is handed out, in order.
  init(_ numbers: Range<Int>) {
    next = Atomic(numbers.lowerBound)
    end = numbers.upperBound
  }

  /// The next number; nil when all are gone.
  func take() -> Int? {
    let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < end ? number : nil
  }
}
