import Foundation
import HelpdeskCore
import HelpdeskLanguage
import Testing

/// Random lives of tickets: whatever happens in whatever order, the promises hold.
@Suite struct RandomSequenceTests {
  /// Sequences of 50 steps; `HELPDESK_SEQUENCES` asks for another number.
  static let sequences =
    ProcessInfo.processInfo.environment["HELPDESK_SEQUENCES"].flatMap(Int.init) ?? 2_000
  static let steps = 50
  /// How often each rule, state and cell must occur in a run of full length.
  static let occurrencesAtLeast = 50
  static let seed: UInt64 = 20_260_302

  @Test func `no closed ticket owes something, nothing goes out unannounced, and state is replay`() async {
    let tally = await run()
    for violation in tally.violations.prefix(5) { Issue.record("\(violation)") }
    print("\(tally.sequences) sequences of \(Self.steps) steps\n\(tally.report)")
    guard Self.sequences >= 2_000 else { return }
    for name in Tally.expected {
      #expect(tally.counts[name, default: 0] >= Self.occurrencesAtLeast, "\(name)")
    }
    print("\(tally.closedAfterMigration) sequences closed a ticket after a full migration")
    #expect(tally.closedAfterMigration * 20 >= tally.sequences)
  }

  private func run() async -> Tally {
    let shards = 4
    return await withTaskGroup(of: Tally.self, returning: Tally.self) { group in
      for shard in 0..<shards {
        group.addTask {
          var tally = Tally()
          for number in stride(from: shard, to: Self.sequences, by: shards) {
            var sequence = TicketSequence(seed: Self.seed &+ UInt64(number) &* 0x1_0001)
            sequence.story.desk = Self.desk
            sequence.run(steps: Self.steps)
            tally.add(sequence.tally)
          }
          return tally
        }
      }
      return await group.reduce(into: Tally()) { $0.add($1) }
    }
  }

  /// The desk of the stories with one macro that is retired.
  static let desk: DeskState = {
    var desk = World.desk
    let retired = Macro(
      id: TicketSequence.retired, purpose: .answer, texts: [.english: "Our old address was on the parcel."])
    World.publish(retired, in: &desk)
    desk.apply(DeskEvent(at: World.monday, actor: "admin:ada", .macroRetired(retired.id)))
    return desk
  }()
}
