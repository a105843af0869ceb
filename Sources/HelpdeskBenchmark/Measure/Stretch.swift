/// How long something took, on the clock and of the CPU.
struct Stretch {
  let seconds: Double
  let cpuMicroseconds: Double
  /// Bytes handed to the kernel for writing meanwhile; nil where the system does not say.
  let writtenBytes: Int?

  /// Runs `body` and measures it.
  static func measuring<Result>(_ body: () throws -> Result) rethrows -> (Result, Stretch) {
    let start = Start()
    let result = try body()
    return (result, start.stretch)
  }

  /// Runs `body` and measures it, whichever threads it runs on.
  static func measuring<Result>(
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
  ) async rethrows -> (Result, Stretch) {
    let start = Start()
    let result = try await body()
    return (result, start.stretch)
  }

  private struct Start {
    let usage = ProcessUsage.now
    let instant = ContinuousClock.now

    var stretch: Stretch {
      let seconds = (ContinuousClock.now - instant).seconds
      let after = ProcessUsage.now
      let written = usage.writtenBytes.flatMap { before in after.writtenBytes.map { $0 - before } }
      return Stretch(
        seconds: seconds, cpuMicroseconds: after.cpuMicroseconds - usage.cpuMicroseconds,
        writtenBytes: written)
    }
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
  /// The duration in milliseconds.
  var milliseconds: Double { seconds * 1e3 }
}
