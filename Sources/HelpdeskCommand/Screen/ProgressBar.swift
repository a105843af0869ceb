import Foundation
import Synchronization

/// How far long work has come; on standard error, where that is a terminal and people read.
final class ProgressBar: Sendable {
  private static let columns = 40
  private let isShown: Bool
  private let label: String
  private let drawn = Mutex(-1)

  /// Makes a bar that shows itself with the first step.
  init(_ label: String, isShown: Bool) {
    self.label = label
    self.isShown = isShown && isatty(STDERR_FILENO) == 1
  }

  /// Shows `done` of `size`; a size below 1 means that it is not known.
  func show(_ done: Int64, of size: Int64) {
    guard isShown else { return }
    let filled = size > 0 ? Int(min(max(0, done), size) * Int64(Self.columns) / size) : Int(done / 100)
    let isNew = drawn.withLock { last in
      defer { last = filled }
      return last != filled
    }
    guard isNew else { return }
    let bar =
      size > 0
      ? "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: Self.columns - filled)
        + "]"
      : "\(done)"
    write("\r\(label) \(bar)")
  }

  /// Takes the bar off the screen.
  func finish() {
    guard isShown, drawn.withLock({ $0 >= 0 }) else { return }
    write("\r" + String(repeating: " ", count: label.count + Self.columns + 3) + "\r")
  }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
