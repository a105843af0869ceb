import Foundation

/// What the whole process has used of the machine since it began.
struct ProcessUsage {
  /// CPU time of all threads, user and system, in microseconds.
  let cpuMicroseconds: Double
  /// Bytes handed to the kernel for writing; nil where the system does not say.
  let writtenBytes: Int?

  /// Asks the system now.
  static var now: ProcessUsage {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return ProcessUsage(
      cpuMicroseconds: Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3,
      writtenBytes: number("wchar:", in: "/proc/self/io"))
  }

  /// The most memory the process ever had, in megabytes of 1,000,000 bytes; nil where the system does not
  /// say.
  static var peakMegabytes: Double? {
    number("VmHWM:", in: "/proc/self/status").map { Double($0) * 1_024 / 1e6 }
  }

  /// The memory the process has now, in megabytes of 1,000,000 bytes; nil where the system does not say.
  static var megabytes: Double? {
    number("VmRSS:", in: "/proc/self/status").map { Double($0) * 1_024 / 1e6 }
  }

  private static func number(_ name: String, in file: String) -> Int? {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix(name) }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }
}
