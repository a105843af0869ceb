import HelpdeskCore
import HelpdeskLanguage
import Testing

/// The cheats and slips of domain.md §7.2 that concern the protocol's steps.
@Suite struct MigrationCheatTests {
  @Test func `external contact without a migration is refused, by mail and by phone`() {
    var story = Scenario.asked()
    story.when(.reply("Write to us here instead.", on: .email))
      .refused(.externalNoOpenMigration, owing: .migrationNotice)
    let call = Call(
      .outbound, number: World.janasPhone, startedAt: story.now, endedAt: story.now, summary: "Called.")
    story.when(.call(call)).refused(.externalNoOpenMigration, owing: .migrationNotice)
  }

  @Test func `an inbound mail outside a migration is kept beside the ticket and linked`() {
    var story = Scenario.asked()
    #expect(story.buyerMails() == .beside(Arrival.Opening(linked: story.ticket.id)))
  }

  @Test func `a migration opened after the fact shows it`() {
    var story = Scenario.asked()
    let before = story.now
    story.wait(.hours(1))
    story.goes(to: .noticeSent)
    story.given(
      .receive(Arrival(.mail(sentAt: before), joinsMigration: true)), by: .intake)
    #expect(story.ticket.openMigration?.isBreached ?? false)
  }

  @Test func `nothing a caller gives dates an opening`() {
    var story = Scenario.asked()
    story.wait(.hours(3))
    story.justifies()
    #expect(story.events.last?.at == story.now)
    #expect(story.ticket.openMigration?.openedAt == story.now)
  }

  @Test(arguments: [
    "n/a", "…", "", "media", "Large file", "large large large large large large", "Video too large",
    "ビデオが大", "Our office opens again on Monday.", "cannot be sent!!!",
  ])
  func `a vague note justifies nothing`(note: String) {
    var story = Scenario.asked()
    story.when(.migrate(.video(note: note))).refused(.migrationNoteTooVague, owing: .justification)
  }

  @Test(arguments: [
    "abcdefgh ijkl mnop qrst", "ビデオ容量大不可送", "Das Video ist größer als erlaubt",
  ])
  func `twenty letters in four words, or eight CJK characters, are enough`(note: String) {
    var story = Scenario.asked()
    story.when(.migrate(.video(note: note))).then("migration.opened")
  }

  @Test func `a copy of an earlier note or of a macro justifies nothing`() {
    var story = Scenario.asked()
    story.given(.note("The video of the leak is too large for the messages."))
    story.when(.migrate(.video(note: "The  VIDEO of the leak is too large, for the messages!")))
      .refused(.migrationNoteTooVague)
    story.when(.migrate(.video(note: "Nothing more is needed elsewhere; we go on here.")))
      .refused(.migrationNoteTooVague)
  }

  @Test func `a finished migration cannot be justified with its old note`() {
    var story = Scenario.asked()
    story.goes(to: .summarized)
    story.when(.migrate(.video())).refused(.migrationNoteTooVague)
    story.when(.migrate(.video(note: MigrationStepTests.secondNote))).then("migration.opened")
    #expect(story.ticket.migrations.count == 2)
  }

  @Test func `a note cannot be edited or deleted, only followed by another`() {
    let kinds = Set(Command.Kind.allCases.map(\.rawValue))
    #expect(kinds.isDisjoint(with: ["edit", "delete", "merge", "split", "force close", "approve"]))
    var story = Scenario.asked()
    story.when(.note("The buyer means the upper lid.")).then("note.added")
    story.when(.note("Correction: the lower lid.")).then("note.added")
  }

  @Test(arguments: Category.allCases) func `a basic matter never justifies a move`(category: Category) {
    var story = Scenario.asked()
    story.given(.categorize(category))
    let reaction = story.when(.migrate(.video()))
    if category.isBasicMatter {
      reaction.refused(.migrationBasicMatter, owing: .answer)
    } else {
      reaction.then("migration.opened")
    }
  }

  @Test func `a matter nobody has categorised is allowed and marked so`() {
    var story = Scenario.asked()
    guard case .migrationOpened(let opened) = story.when(.migrate(.video())).facts.first else {
      return #expect(Bool(false), "nothing was opened")
    }
    #expect(opened.category == nil)
  }

  @Test func `a human's category stands against a classifier's`() {
    var story = Scenario.asked()
    story.given(.categorize(.warrantyTechnical))
    story.when(.categorize(.delivery), by: .sorter).then("ticket.categorized")
    #expect(story.ticket.category == .warrantyTechnical)
    #expect(story.ticket.categorizedBy == "agent:mika")
    story.given(.categorize(.delivery), by: .lena)
    #expect(story.ticket.category == .delivery)
  }

  @Test func `a file that fits the channel is no ground`() {
    var story = Scenario.asked()
    story.when(.migrate(.video(file: "photo.JPG", bytes: 9_000_000))).refused(
      .migrationFitsChannel, owing: .answer)
    story.when(.migrate(.video(file: "photo.jpg", bytes: 10_000_001))).then("migration.opened")
  }

  @Test(arguments: [
    MigrationReason.media(file: nil, bytes: 5), .media(file: " ", bytes: 5), .media(file: "a.mp4", bytes: 0),
    .safety(reference: nil), .safety(reference: "recall"),
  ])
  func `a ground names what it rests on`(reason: MigrationReason) {
    var story = Scenario.asked()
    story.when(.migrate(.open(reason, note: World.note, to: .email))).refused(
      .migrationReason, owing: .justification)
  }

  @Test func `only an approved address is announced`() {
    var story = Scenario.asked()
    story.when(.migrate(.video(address: "mika@private.example"))).refused(
      .externalWrongAddress, owing: .correction)
    story.when(.migrate(.video(to: .buyerSellerMessaging))).refused(.externalWrongAddress)
    story.justifies(address: World.secondSupport.uppercased())
    #expect(story.ticket.openMigration?.address == World.secondSupport)
  }

  @Test func `the first approved address is announced unless another is named`() {
    var story = Scenario.asked()
    story.justifies()
    #expect(story.ticket.openMigration?.address == World.support)
  }

  @Test func `another address of the desk than the announced one joins nothing`() {
    var story = Scenario.asked()
    story.goes(to: .noticeSent)
    #expect(story.buyerMails(to: World.secondSupport) == .beside(Arrival.Opening(linked: story.ticket.id)))
    #expect(story.ticket.openMigration?.state == .noticeSent)
  }

  @Test func `another channel than the announced one is refused`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    let call = Call(
      .outbound, number: World.janasPhone, startedAt: story.now, endedAt: story.now, summary: "Called.")
    story.when(.call(call)).refused(.externalWrongAddress)
    let inbound = Call(
      .inbound, number: World.janasPhone, startedAt: story.now, endedAt: story.now, summary: "Rang.")
    #expect(story.ticket.placement(of: inbound) == .beside(Arrival.Opening(linked: story.ticket.id)))
  }

  @Test func `nobody is answered externally before the buyer used the address`() {
    var story = Scenario.asked()
    story.goes(to: .noticeSent)
    story.when(.reply("We are waiting for the video.", on: .email))
      .refused(.externalNoAddress, owing: .externalExchange)
  }

  @Test func `a migration needs an order and an official thread`() {
    var story = Scenario()
    story.buyerWrites("Do you ship to Austria?", order: nil)
    story.when(.migrate(.video())).refused(.migrationNoOrder, owing: .officialThread)
    var mailed = Scenario()
    mailed.buyerMails()
    mailed.when(.migrate(.video())).refused(.migrationNoOrder, owing: .officialThread)
  }

  @Test func `a safety case waits for nobody`() {
    var story = Scenario.asked("It smokes!")
    let safety = MigrationReason.safety(reference: "EU 2023/988")
    story.when(
      .migrate(.open(safety, note: "The recall must be explained to the buyer on the phone now.", to: .phone))
    ).then("migration.opened")
    story.when(.migrate(.notice())).then("message.sent")
  }

  @Test func `reassigning the ticket leaves the migration as it is`() {
    var story = Scenario.asked()
    story.goes(to: .external)
    story.when(.assign("agent:tom")).then("ticket.assigned")
    #expect(story.ticket.openMigration?.state == .external)
    story.when(.assign("agent:tom")).then()
  }
}
