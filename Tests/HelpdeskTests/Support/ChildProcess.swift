import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// The running test executable, started once more to be killed or starved by a test.
enum ChildProcess {
  /// What the child is to do, as its parent told it; nil in the parent.
  static func task(_ name: String) -> String? {
    ProcessInfo.processInfo.environment["HELPDESK_CHILD_\(name)"]
  }

  /// Starts the child and reads what it says until it ends.
  ///
  /// - Parameters:
  ///   - suite: The suite whose test plays the child's part.
  ///   - name: The name of the part.
  ///   - task: What it is told.
  ///   - delay: How long after it said `cue` to kill it with SIGKILL; nil to let it end.
  ///   - cue: What a line of its begins with.
  /// - Returns: Its whole lines.
  static func lines(
    of suite: String, _ name: String, _ task: String, killedAfter delay: DispatchTimeInterval? = nil,
    saying cue: String = "ready"
  ) async throws -> [String] {
    try await withCheckedThrowingContinuation { continuation in
      // A thread of its own: it blocks, and the tasks' threads are few.
      Thread { continuation.resume(with: Result { try run(suite, name, task, delay, cue) }) }.start()
    }
  }

  /// Writes a line at once; a line is whole or not there.
  static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  private static func run(
    _ suite: String, _ name: String, _ task: String, _ delay: DispatchTimeInterval?, _ cue: String
  ) throws -> [String] {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = ["--testing-library", "swift-testing", "--filter", suite]
    process.environment = ProcessInfo.processInfo.environment.merging(["HELPDESK_CHILD_\(name)": task]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    try pipe.fileHandleForWriting.close()
    // A line end in front, so that the cue is found at the head of the first line too.
    var said = Data("\n".utf8)
    var isDoomed = false
    while case let piece = pipe.fileHandleForReading.availableData, !piece.isEmpty {
      said.append(piece)
      guard let delay, !isDoomed, said.range(of: Data("\n\(cue)".utf8)) != nil else { continue }
      isDoomed = true
      let child = process.processIdentifier
      DispatchQueue.global().asyncAfter(deadline: .now() + delay) { kill(child, SIGKILL) }
    }
    process.waitUntilExit()
    // What stands after the last line end was cut off.
    return String(decoding: said, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }
}
