import Foundation
import Helpdesk
import HelpdeskTesting
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A file that may not grow: clear errors, nothing acknowledged is lost, and it works again afterwards.
@Suite struct FullDiskTests {
  @Test func `no room is told, and nothing acknowledged is lost`() async throws {
    if let path = ChildProcess.task("FULL") { return try await Self.fill(path) }
    for kilobytes in [0, 8, 50, 200] {
      let folder = try DeskFolder()
      let desk = try await folder.create()
      let ticket = try await desk.takeIn(.relay("<1@relay.example>"))
      try await desk.close()
      let lines = try await ChildProcess.lines(
        of: "FullDiskTests", "FULL", "\(kilobytes) \(ticket.rawValue) \(folder.file.path)")
      #expect(lines.contains("ended"), "\(lines.filter { !$0.hasPrefix("ack") })")
      #expect(lines.contains { $0.hasPrefix("refused") })
      #expect(!lines.contains { $0.hasPrefix("strange") }, "\(lines.filter { $0.hasPrefix("strange") })")
      let again = try await folder.open()
      let entries = try #require(try await again.ticket(ticket)).entries
      let acknowledged = lines.filter { $0.hasPrefix("ack ") }.map { String($0.dropFirst(4)) }
      #expect(entries.dropFirst().map { $0.text?.prefix(8).description } == acknowledged.map(Optional.some))
      try await folder.expectWhole(again)
      try await again.close()
    }
  }

  /// The child's part: writes until the limit stops it, lifts the limit, and writes again.
  private static func fill(_ task: String) async throws {
    #if os(Linux)
      let parts = task.split(separator: " ", maxSplits: 2)
      let file = URL(filePath: String(parts[2]))
      let ticket = TicketID(rawValue: Int64(parts[1]) ?? 0)
      let desk = try await Desk.open(at: file, clock: .simulated(SimulatedClock()))
      signal(SIGXFSZ, SIG_IGN)
      let wal = try FileManager.default.attributesOfItem(atPath: file.path + "-wal")[.size] as? Int ?? 0
      let main = try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int ?? 0
      limitFiles(to: max(wal, main) + (Int(parts[0]) ?? 0) * 1_024)
      var refused = 0
      for number in 0..<2_000 where refused < 3 {
        let words = "n" + String(1_000_000 + number)
        do {
          try await desk.perform(.note(words + String(repeating: " word", count: 200)), on: ticket, by: .mika)
          ChildProcess.say("ack \(words)")
        } catch DeskError.storageFull, DeskError.io {
          refused += 1
          ChildProcess.say("refused")
          // Reading goes on.
          let count = try await desk.ticket(ticket)?.entries.count ?? 0
          if count == 0 { ChildProcess.say("strange reading") }
        } catch { ChildProcess.say("strange \(error)") }
      }
      limitFiles(to: nil)
      try await desk.perform(
        .note("n2000000" + String(repeating: " word", count: 200)), on: ticket, by: .mika)
      ChildProcess.say("ack n2000000")
      try await desk.close()
      ChildProcess.say("ended")
    #endif
  }

  #if os(Linux)
    /// - Parameter bytes: Most bytes of a file; nil for no limit.
    private static func limitFiles(to bytes: Int?) {
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      limit.rlim_cur = bytes.map { rlim_t($0) } ?? limit.rlim_max
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    }
  #endif
}
