#if Mail
  import Foundation

  /// A server that a test starts and stops; nothing of it stays.
  final class ServerProcess: @unchecked Sendable {
    let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    struct Failure: Error {}

    /// - Parameters:
    ///   - script: A Python script among the fixtures.
    ///   - arguments: What stands behind its name.
    init(_ script: String, _ arguments: [String]) throws {
      guard
        let file = Bundle.module.url(
          forResource: script, withExtension: "py", subdirectory: "Fixtures/Servers")
      else { throw Failure() }
      // It takes the place of the shell that looks for it, so that our end of its input stays its life-line.
      process.executableURL = Self.python
      process.arguments = ["aiosmtpd", file.path] + arguments
      process.standardInput = input
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
    }

    deinit { stop() }

    /// The first line that the server prints.
    func firstLine() throws -> String {
      var line = Data()
      while let byte = try output.fileHandleForReading.read(upToCount: 1), let value = byte.first, value != 10
      {
        line.append(value)
      }
      guard !line.isEmpty else { throw Failure() }
      return String(decoding: line, as: UTF8.self)
    }

    /// Ends the server; it goes with its standard input.
    func stop() {
      guard process.isRunning else { return }
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
    }

    /// Runs a program to its end.
    static func run(_ program: String, _ arguments: [String]) throws {
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw Failure() }
    }

    /// Where a program is: in the folders of PATH, and in those of servers beside them.
    static func program(_ name: String) throws -> String {
      let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
        URL(filePath: String($0))
      }
      let places = folders + folders.map { $0.deletingLastPathComponent().appending(path: "sbin") }
      let found = places.map { $0.appending(path: name).path }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
      guard let found else { throw Failure() }
      return found
    }

    private static let python = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "python")
  }

  /// A folder that goes with the test, open to a server that runs as somebody else.
  final class ServerFolder: Sendable {
    let url: URL

    init() throws {
      // Short, for a socket's path has some hundred bytes.
      url = FileManager.default.temporaryDirectory.appending(path: "hd-\(UUID().uuidString.prefix(8))")
      try makeFolder("")
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    @discardableResult
    func makeFolder(_ name: String) throws -> URL {
      let folder = name.isEmpty ? url : url.appending(path: name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
      return folder
    }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> URL {
      let file = url.appending(path: name)
      try Data(text.utf8).write(to: file)
      return file
    }

    /// A key and a certificate for this machine, made for the test.
    func certificate() throws -> (certificate: URL, key: URL) {
      let (certificate, key) = (url.appending(path: "cert.pem"), url.appending(path: "key.pem"))
      try ServerProcess.run(
        try ServerProcess.program("openssl"),
        [
          "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
          "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout",
          key.path,
          "-out", certificate.path,
        ])
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key.path)
      return (certificate, key)
    }
  }
#endif
