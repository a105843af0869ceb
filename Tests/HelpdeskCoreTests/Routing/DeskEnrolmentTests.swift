import HelpdeskCore
import Testing

/// Enrolments as events of the desk (R34, R35, rules.md §1, §6).
@Suite struct DeskEnrolmentTests {
  private static let start = World.monday

  private static func desk(_ commands: DeskCommand...) throws -> DeskState {
    var desk = World.desk
    for command in commands {
      for event in try events(command, in: desk) { desk.apply(event) }
    }
    return desk
  }

  private static func events(
    _ command: DeskCommand, in desk: DeskState, by principal: Principal = .ada
  ) throws -> [DeskEvent] {
    try desk.decide(command, digest: { _ in "" }, at: World.monday, by: principal)
  }

  @Test func `an enrolment is recorded with its store, its terms and its moments`() throws {
    let end = Self.start + .hours(100)
    let events = try Self.events(.enrol(in: .amazonJapan, from: Self.start, until: end), in: World.desk)
    #expect(
      events.map(\.fact) == [
        .enrolmentStarted(in: .amazonJapan, sellerCountry: "CN", from: Self.start, until: end)
      ])
  }

  @Test func `what is recorded decides whether the service answers`() throws {
    let desk = try Self.desk(
      .enrol(in: .amazonGermany, sellerCountry: "CN", from: Self.start),
      .leaveService(of: .amazonGermany, at: Self.start + .hours(10)))
    let enrolment = try #require(desk.enrolments.all.first)
    #expect(enrolment.terms.address == "csba-cn2de@amazon.de")
    #expect(enrolment.isActive(at: Self.start + .hours(1)))
    #expect(!enrolment.isActive(at: Self.start + .hours(10)))
  }

  @Test func `the same start again with an end leaves the service`() throws {
    let end = Self.start + .hours(50)
    let desk = try Self.desk(.enrol(in: .amazonJapan, from: Self.start))
    let ended = try Self.events(.enrol(in: .amazonJapan, from: Self.start, until: end), in: desk)
    #expect(ended.map(\.fact) == [.enrolmentEnded(in: .amazonJapan, at: end)])
  }

  @Test func `what stands on record already is recorded once`() throws {
    let end = Self.start + .hours(50)
    let desk = try Self.desk(
      .enrol(in: .amazonJapan, from: Self.start), .leaveService(of: .amazonJapan, at: end))
    #expect(try Self.events(.enrol(in: .amazonJapan, from: Self.start), in: desk).isEmpty)
    #expect(try Self.events(.enrol(in: .amazonJapan, from: Self.start, until: end), in: desk).isEmpty)
    #expect(try Self.events(.leaveService(of: .amazonJapan, at: end), in: desk).isEmpty)
  }

  @Test func `who has left may join again, and earlier stays are recorded afterwards`() throws {
    let desk = try Self.desk(
      .enrol(in: .amazonJapan, from: Self.start, until: Self.start + .hours(10)),
      .enrol(in: .amazonJapan, from: Self.start + .hours(20)),
      .enrol(in: .amazonJapan, from: Self.start - .hours(20), until: Self.start - .hours(10)))
    #expect(desk.enrolments.all.map(\.registeredAt) == [-20, 0, 20].map { Self.start + .hours($0) })
  }

  static let contradictions: [DeskCommand] = [
    .enrol(in: .amazonJapan, from: start + .hours(5)),
    .enrol(in: .amazonJapan, from: start - .hours(5), until: start + .hours(1)),
    .enrol(in: .amazonJapan, from: start + .hours(20), until: start + .hours(20)),
    .enrol(in: .amazonJapan, from: start, until: start + .hours(11)),
    .enrol(in: Marketplace(rawValue: "nowhere.example"), from: start),
    .enrol(in: .amazonGermany, sellerCountry: "FR", from: start),
    .leaveService(of: .amazonJapan, at: start + .hours(20)),
    .leaveService(of: .amazonGermany, at: start),
  ]

  @Test(arguments: contradictions) func `what contradicts is refused whole`(command: DeskCommand) throws {
    let desk = try Self.desk(.enrol(in: .amazonJapan, from: Self.start, until: Self.start + .hours(10)))
    let refusal = #expect(throws: Refusal.self) { try Self.events(command, in: desk) }
    #expect(refusal?.rule == .enrolmentContradicts)
  }

  @Test(arguments: [Principal.mika, .lena, .sorter, .timer]) func `only an admin enrols`(
    principal: Principal
  ) {
    for command in [
      DeskCommand.enrol(in: .amazonJapan, from: Self.start), .leaveService(of: .amazonJapan, at: Self.start),
    ] {
      let refusal = #expect(throws: Refusal.self) {
        try Self.events(command, in: World.desk, by: principal)
      }
      #expect(refusal?.rule == .permissionDenied)
    }
  }

  @Test func `history that contradicts itself folds to what stood first`() throws {
    var desk = try Self.desk(.enrol(in: .amazonJapan, from: Self.start))
    let before = desk.enrolments
    for fact: DeskFact in [
      .enrolmentStarted(in: .amazonJapan, sellerCountry: "CN", from: Self.start, until: nil),
      .enrolmentEnded(in: .amazonGermany, at: Self.start),
      .enrolmentStarted(in: .amazonJapan, sellerCountry: "XX", from: .earliest, until: .latest),
    ] {
      desk.apply(DeskEvent(at: Self.start, actor: "admin:ada", fact))
    }
    #expect(desk.enrolments == before)
  }
}
