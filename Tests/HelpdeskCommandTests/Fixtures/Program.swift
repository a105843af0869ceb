import Foundation

/// The built program, run as a process.
struct Program {
  /// What one run came to.
  struct Run: Sendable {
    let status: Int32
    let output: String
    let complaint: String

    /// The lines of standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// Where the build put it: beside the tests, unless HELPDESKCTL says another place.
  static var path: String? {
    let environment = ProcessInfo.processInfo.environment
    let folders = CommandLine.arguments.flatMap { argument in
      sequence(first: URL(filePath: argument)) { url in
        let parent = url.deletingLastPathComponent()
        return parent.path == url.path || parent.path.hasSuffix("..") ? nil : parent
      }.prefix(6)
    }
    let beside = folders.map { $0.appending(path: "helpdeskctl").path }
    return ([environment["HELPDESKCTL"]].compactMap(\.self) + beside)
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  struct Missing: Error {}

  /// Runs the program and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind its name.
  ///   - folder: Where it runs.
  ///   - environment: What it finds there beside the path to other programs.
  ///   - input: What it reads.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:], input: String = ""
  ) async throws -> Run {
    guard let path else { throw Missing() }
    return try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          with: Result {
            try runAndWait(URL(filePath: path), arguments, in: folder, environment: environment, input: input)
          })
      }
    }
  }

  private static func runAndWait(
    _ file: URL, _ arguments: [String], in folder: URL, environment: [String: String], input: String
  ) throws -> Run {
    let process = Process()
    process.executableURL = file
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""].merging(environment) {
      $1
    }
    // Files, not pipes: nothing can wait for a reader.
    let scratch = folder.appending(path: ".run-\(UUID().uuidString)")
    func stream(_ name: String, _ content: String = "") throws -> FileHandle {
      let file = scratch.appendingPathExtension(name)
      try Data(content.utf8).write(to: file)
      return try FileHandle(forUpdating: file)
    }
    let (output, complaint) = (try stream("out"), try stream("err"))
    process.standardInput = try stream("in", input)
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    process.waitUntilExit()
    func written(_ handle: FileHandle) throws -> String {
      try handle.seek(toOffset: 0)
      return String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
    }
    return Run(
      status: process.terminationStatus, output: try written(output), complaint: try written(complaint))
  }
}
