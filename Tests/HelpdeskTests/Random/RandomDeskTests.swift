import Foundation
import Helpdesk
import HelpdeskTesting
import Testing

/// Random calls of the public API: afterwards the trail verifies, the projections are those of a rebuild, and
/// every ticket reads as it did before the desk was opened again.
@Suite struct RandomDeskTests {
  /// Sequences of a run; more by HELPDESK_RANDOM_DESKS.
  private static let desks =
    ProcessInfo.processInfo.environment["HELPDESK_RANDOM_DESKS"].flatMap(UInt64.init) ?? 4
  private static let steps = 120

  @Test(arguments: 1...desks)
  func `a random life leaves a whole desk`(seed: UInt64) async throws {
    let folder = try DeskFolder()
    var desk = try await folder.create()
    var life = RandomLife(seed: seed)
    for _ in 0..<Self.steps { try await life.step(on: desk, folder.clock) }
    try await folder.expectWhole(desk)
    let before = try await Self.tickets(of: desk)
    #expect(before.count > 1)
    for view in before where view.ticket.isClosed {
      #expect(view.ticket.pending.isEmpty && view.ticket.openMigration == nil)
    }
    try await desk.close()
    desk = try await folder.open()
    let after = try await Self.tickets(of: desk)
    #expect(after.map(\.ticket) == before.map(\.ticket))
    #expect(after.map(\.entries) == before.map(\.entries))
    try await folder.expectWhole(desk)
    try await desk.close()
  }

  private static func tickets(of desk: Desk) async throws -> [TicketView] {
    var views: [TicketView] = []
    var number: Int64 = 1
    while let view = try await desk.ticket(TicketID(rawValue: number)) {
      views.append(view)
      number += 1
    }
    return views
  }
}
