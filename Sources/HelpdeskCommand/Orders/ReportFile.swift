import Foundation
import Helpdesk
import HelpdeskAccount

/// An order report on disk, read in pieces.
struct ReportFile {
  let path: String

  /// Bytes of one piece. Our own.
  private static let chunk = 1 << 20

  /// Reads the file from its beginning.
  ///
  /// - Parameter take: Gets what became of the lines of a piece, and how many bytes of how many are read.
  /// - Throws: ``BadInput`` where the file is no order report, ``FileTrouble`` where it cannot be read.
  func read(
    _ take: ([OrderReportReader.Outcome], (done: Int64, size: Int64)) async throws -> Void
  ) async throws {
    var reader = OrderReportReader()
    let handle: FileHandle
    do { handle = try FileHandle(forReadingFrom: URL(filePath: path)) } catch {
      throw FileTrouble("The report cannot be read. Check its path and permissions.")
    }
    defer { try? handle.close() }
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int64) ?? 0
    var done: Int64 = 0
    while let piece = try next(of: handle) {
      done += Int64(piece.count)
      try await take(try readable { () throws(TabularProblem) in try reader.read(piece) }, (done, size))
    }
    try await take(try readable { () throws(TabularProblem) in try reader.finish() }, (done, size))
  }

  private func next(of handle: FileHandle) throws -> [UInt8]? {
    do {
      guard let piece = try handle.read(upToCount: Self.chunk), !piece.isEmpty else { return nil }
      return Array(piece)
    } catch { throw FileTrouble("The report cannot be read to its end. Check the disk, then repeat.") }
  }

  private func readable<Value>(_ body: () throws(TabularProblem) -> Value) throws -> Value {
    do throws(TabularProblem) { return try body() } catch { throw BadInput("\(error)") }
  }
}
