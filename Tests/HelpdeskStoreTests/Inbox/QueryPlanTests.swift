import HelpdeskCore
import HelpdeskStore
import HelpdeskTrail
import Testing

/// Every read that an app repeats goes through an index: none looks at a whole table or sorts by itself.
@Suite struct QueryPlanTests {
  struct Read: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let body: @Sendable (ReadSnapshot) throws -> Void

    init(_ name: String, _ body: @escaping @Sendable (ReadSnapshot) throws -> Void) {
      testDescription = name
      self.body = body
    }
  }

  private static let now = Timestamp(rawValue: 5_000_000)
  private static let ticket = TicketID(rawValue: 1)

  static let inboxes: [Read] = InboxFilter.allCases.flatMap { filter in
    [(nil, nil), ("agent:mika", nil), (nil, "vip"), ("agent:mika", "vip")].map {
      (assignee: PrincipalID?, tag: String?) in
      Read("inbox \(filter.rawValue) \(assignee?.rawValue ?? "-") \(tag ?? "-")") {
        _ = try $0.inbox(
          InboxQuery(filter: filter, assignee: assignee, tag: tag, after: InboxCursor("1-1")), now: now)
      }
    }
  }

  static let others: [Read] = [
    Read("head") { _ = try $0.head() },
    Read("stream head") { _ = try $0.streamHead(of: ticket) },
    Read("events") { _ = try $0.events(of: ticket) },
    Read("folded ticket") { _ = try $0.ticket(ticket) },
    Read("log") { _ = try $0.log(after: 1, limit: 10) },
    Read("log of a ticket") { _ = try $0.log(after: 1, ticket: ticket, limit: 10) },
    Read("one event") { _ = try $0.event(at: 1) },
    Read("file") { _ = try $0.attachmentBytes(of: EntryID(ticket: ticket, number: 0), number: 0) },
    Read("mail key") { _ = try $0.place(ofMailKey: [1]) },
    Read("thread key") { _ = try $0.tickets(forThreadKey: .order("305-1")) },
    Read("linked tickets") { _ = try $0.linkedTickets(of: ticket) },
    Read("alarms") { _ = try $0.alarms(upTo: now, limit: 10) },
    Read("outbox") { _ = try $0.outbox(due: now, limit: 10) },
    Read("next attempt") { _ = try $0.outboxNextAttempt() },
    Read("command") { _ = try $0.commandBinding(digest: [1]) },
    Read("search") { _ = try $0.search("kettle", limit: 10) },
    Read("counters") { _ = try $0.counters(now: now) },
    Read("erased") { _ = try $0.isErased(ticket) },
    Read("root") { _ = try $0.tree().root(at: 2) },
    Read("proof") { _ = try $0.tree().inclusionProof(of: 0, at: 2) },
    Read("last checkpoint") { _ = try $0.lastCheckpoint() },
    Read("checkpoints") { _ = try $0.checkpoints(after: 1, limit: 10) },
    Read("leaves of a ticket") { _ = try $0.log(ticket: ticket, limit: 1_000) },
    Read("one leaf") { _ = try $0.leaf(at: 1) },
    Read("leaf hashes") { _ = try $0.leafHashes(from: 0, count: 10) },
    Read("leaf bytes") { _ = try $0.leafBytes(from: 0, count: 10) },
    Read("openings") { _ = try $0.openings(at: 1) },
    Read("erasable") { _ = try $0.erasable(of: ticket) },
    Read("to erase") { _ = try $0.ticketsToErase(before: now, limit: 10) },
  ]

  /// No cost that grows with the desk: sorting the few tickets of one key or one link, or at most 10,000
  /// hits, and reading the few counters.
  static let permitted: [String: Set<String>] = [
    "thread key": ["USE TEMP B-TREE FOR ORDER BY"],
    "linked tickets": ["USE TEMP B-TREE FOR ORDER BY", "USE TEMP B-TREE FOR DISTINCT"],
    "counters": ["SCAN counter"],
    "next attempt": ["SCAN outbox USING COVERING INDEX outbox_due"],
    "root": ["SCAN trail"],
    "proof": ["SCAN trail"],
    "last checkpoint": ["SCAN checkpoint"],
    "search": ["SCAN (subquery-1)", "USE TEMP B-TREE FOR ORDER BY"],
  ]

  @Test(arguments: inboxes + others)
  func `a read uses an index`(read: Read) throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("kettle", order: "305-1")])
    try desk.catchUp()
    let plan = try desk.store.queryPlans(of: read.body)
    #expect(!plan.isEmpty)
    for step in plan where step.contains("SCAN") || step.contains("TEMP B-TREE") {
      // Heads and the next attempt are the first row of an index: a scan that stops at its first step.
      let isVirtual = step.contains("VIRTUAL TABLE INDEX")
      let isOrdered = step.hasPrefix("SCAN trail USING COVERING INDEX") || step == "SCAN trail"
      let isPermitted = Self.permitted[read.testDescription]?.contains(step) ?? false
      #expect(isVirtual || isPermitted || (read.testDescription == "head" && isOrdered), "\(step)")
    }
  }
}
