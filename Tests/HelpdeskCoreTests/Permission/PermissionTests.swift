import HelpdeskCore
import HelpdeskLanguage
import Testing

/// rules.md §1, written down a second time.
@Suite struct PermissionTests {
  /// Columns: viewer, agent, lead, admin, auditor, system, automation. `*` marked automatic, `c` by a claim,
  /// `o` never on one's own entry.
  static let expected: [(Action, String)] = [
    (.read, "✓✓✓✓✓✓✓"),
    (.intake, "-✓✓✓-✓-"),
    (.annotate, "-✓✓✓-✓✓"),
    (.reply, "-✓✓✓--*"),
    (.call, "-✓✓✓---"),
    (.protocolStep, "-✓✓✓---"),
    (.lead, "--✓✓-c-"),
    (.failureReceipt, "-✓✓✓-✓-"),
    (.successReceipt, "---o-✓-"),
    (.publishMacro, "--✓✓---"),
    (.govern, "---✓---"),
    (.evidence, "-✓✓✓✓--"),
  ]
  static let signs: [Character: Permission.Grant] = [
    "✓": .yes, "-": .no, "*": .markedAutomatic, "c": .byClaim, "o": .notOwnEntry,
  ]
  static let principals: [Principal] =
    Principal.Role.allCases.map { Principal(id: "agent:kim", role: $0) } + [.timer, .sorter]

  @Test func `the table has every action and every column once`() {
    #expect(Permission.table.map(\.action) == Self.expected.map(\.0))
    #expect(Set(Permission.table.map(\.action)) == Set(Action.allCases))
    #expect(Permission.table.allSatisfy { $0.grants.count == Permission.Column.allCases.count })
  }

  @Test(arguments: expected) func `each row reads as the rules do`(action: Action, row: String) {
    for (principal, sign) in zip(Self.principals, row) {
      #expect(Permission.grant(action, to: principal) == Self.signs[sign], "\(principal)")
    }
  }

  @Test(arguments: Action.allCases) func `a buyer may do nothing`(action: Action) {
    let buyer = Principal(id: "buyer:jana", role: .admin)
    #expect(Permission.grant(action, to: buyer) == .no)
    #expect(!Permission.allows(action, by: buyer))
  }

  @Test func `the id decides the kind, whatever the role`() {
    #expect(Principal(id: "system:outbox", role: .auditor).kind == .system)
    #expect(Principal(id: "bot:x", role: .admin).kind == .automation)
    #expect(Principal(id: "buyer:x", role: .admin).kind == .buyer)
    #expect(Principal(id: "robot:x", role: .viewer).kind == .human)
    #expect(Permission.grant(.close, to: Principal(id: "bot:x", role: .admin)) == .no)
  }

  @Test func `only what needs no condition is allowed outright`() {
    #expect(Permission.allows(.reply, by: .sorter))
    #expect(!Permission.allows(.successReceipt, by: .ada))
    #expect(!Permission.allows(.lead, by: .timer))
  }

  /// Every command, each under the row that governs it.
  static let commands: [(Command, Action)] = [
    (.receive(Arrival(.fromJana("Hello?"))), .intake), (.sweep, .intake),
    (.note("n"), .annotate), (.assign(nil), .annotate), (.tag(adding: ["a"], removing: []), .annotate),
    (.prioritize(.high), .annotate), (.categorize(.other), .annotate),
    (.reply("Hello.", on: .buyerSellerMessaging), .reply),
    (.call(Call(.inbound, number: "1", startedAt: World.monday, endedAt: World.monday, summary: "s")), .call),
    (.noResponseNeeded(entry: nil, reason: "thanks"), .protocolStep), (.migrate(.video()), .protocolStep),
    (.migrate(.notice()), .protocolStep), (.migrate(.end("e")), .protocolStep),
    (.migrate(.summarize(World.refund)), .protocolStep), (.migrate(.withdraw(reason: "r")), .protocolStep),
    (.close(World.information), .protocolStep), (.reopen(reason: "r"), .protocolStep),
    (.transfer(reason: "r"), .protocolStep),
    (.attest(entry: 1, reason: "r"), .lead), (.claim(.open(.aToZ, deadline: nil)), .lead),
    (.claim(.close(nil)), .lead), (.order(OrderFacts()), .lead),
    (.receipt(Receipt(entry: 1, .accepted)), .successReceipt),
    (.receipt(Receipt(entry: 1, .confirmed)), .successReceipt),
    (.receipt(Receipt(entry: 1, .failed(.bounced))), .failureReceipt),
    (.receipt(Receipt(entry: 1, .deferred)), .failureReceipt),
    (.erase(.request), .govern), (.export, .evidence),
  ]

  @Test(arguments: commands) func `a command obeys its row`(command: Command, action: Action) {
    #expect(command.action == action)
    for principal in Self.principals {
      var story = Scenario.asked()
      story.given(.reply("We are looking into it.", on: .buyerSellerMessaging), by: .lena)
      let isDenied = story.when(command, by: principal).refusal?.rule == .permissionDenied
      let grant = Permission.grant(action, to: principal)
      #expect(isDenied == (grant == .no || grant == .byClaim), "\(principal)")
    }
  }

  @Test func `every kind of command is covered above`() {
    #expect(Set(Self.commands.map(\.0.kind)) == Set(Command.Kind.allCases))
  }

  @Test func `an admin records success by hand for others alone`() {
    var story = Scenario.asked()
    let own = story.given(.reply("We are looking into it.", on: .buyerSellerMessaging), by: .ada)
    story.when(.receipt(Receipt(entry: own, .accepted)), by: .ada).refused(.permissionDenied, owing: .role)
    let others = story.given(.reply("It ships tomorrow.", on: .buyerSellerMessaging), by: .mika)
    story.when(.receipt(Receipt(entry: others, .accepted)), by: .ada).then("delivery.accepted")
    #expect(story.ticket.outbound[others]?.delivery.transport == Receipt.manual)
  }

  @Test func `a denied command is told nothing of what the ticket owes`() {
    var story = Scenario.asked()
    let viewer = Principal(id: "viewer:kim", role: .viewer)
    let refusal = story.when(.close(World.information), by: viewer).refusal
    #expect(refusal?.obligations.map(\.code) == [.role])
  }
}

extension Action {
  fileprivate static let close = Action.protocolStep
}
