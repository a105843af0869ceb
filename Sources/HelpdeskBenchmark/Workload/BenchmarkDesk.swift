import Foundation
import Helpdesk
import HelpdeskTrail
import Logging

/// Desks to measure on.
enum BenchmarkDesk {
  private static let configuration = DeskConfiguration(
    origin: "brightnest.example/helpdesk/benchmark", supportAddresses: ["support@brightnest.example"],
    ownAddresses: ["marketplace@brightnest.example"])

  /// Settings that keep the engine's log out of the figures.
  static func options(signer: (any TrailSigner)? = nil) -> Desk.Options {
    var options = Desk.Options()
    options.logger = Logger(label: "benchmark") { _ in SwiftLogNoOpLogHandler() }
    options.signer = signer
    return options
  }

  /// Makes a desk with nothing but its built-in macros, and closes it.
  static func lay(at file: URL) async throws {
    let desk = try await Desk.create(at: file, as: configuration, options: options())
    try await desk.close()
  }

  /// Opens a desk.
  static func open(at file: URL, signer: (any TrailSigner)? = nil) async throws -> Desk {
    try await Desk.open(at: file, options: options(signer: signer))
  }

  /// Waits until a desk has nothing left to do: its search index is level with the log, and its write-ahead
  /// log has been moved into the file (250 ms after the last command).
  static func settle(_ desk: Desk) async throws {
    _ = try await desk.search("zqnothingqz", limit: 1)
    try await Task.sleep(for: .milliseconds(500))
  }

  /// How large a desk's files are together, in bytes.
  static func byteCount(of file: URL) -> Int {
    ["", "-wal"].reduce(0) { sum, suffix in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file.path + suffix)
      return sum + (attributes?[.size] as? Int ?? 0)
    }
  }
}
