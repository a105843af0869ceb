import HelpdeskCore
import Testing

/// Answers typed in the marketplace's own pages come back as copies (domain.md §1.1).
@Suite struct CopyTests {
  private func copy(_ text: String, at moment: Timestamp?, in story: inout Scenario) -> Reaction {
    story.when(.receive(Arrival(.copy(of: text, sentAt: moment))), by: .intake)
  }

  @Test func `a copy settles what was asked before it was typed`() {
    var story = Scenario.asked()
    let second = story.buyerWrites("And the jar?", after: .hours(3))
    let typed = World.monday + .hours(2)
    copy("A new lid is on its way.", at: typed, in: &story).then("message.copied")
    #expect(story.ticket.pending.map(\.entry) == [second])
    #expect(story.ticket.questions.first?.settlement?.means == .copy)
    #expect(story.ticket.questions.first?.settlement?.at == typed)
  }

  @Test func `a copy that comes before its question settles it on arrival`() {
    var story = Scenario()
    story.wait(.hours(5))
    _ = copy("A new lid is on its way.", at: World.monday + .hours(4), in: &story)
    story.buyerWrites("The lid leaks.", dated: World.monday)
    #expect(story.ticket.pending.isEmpty)
    story.buyerWrites("Where is it?")
    #expect(story.ticket.pending.count == 1)
  }

  @Test func `a copy counts as an answer`() {
    var story = Scenario.asked()
    _ = copy("A new lid is on its way.", at: nil, in: &story)
    story.when(.close(World.information)).then("ticket.closed")
  }

  @Test(arguments: [
    (-7_200_001, "message.copied"), (-7_200_000, "delivery.confirmed"),
    (600_000, "delivery.confirmed"), (600_001, "message.copied"),
  ])
  func `an echo of our words only confirms them, in its window`(milliseconds: Int64, name: String) {
    var story = Scenario.asked()
    story.wait(.hours(3))
    let text = "We will send a new lid today."
    let accepted = story.now
    story.answered(text)
    story.wait(.hours(3))
    // The window is told from the copy: from two hours before it to ten minutes after it.
    let sentAt = accepted.advanced(byMilliseconds: -milliseconds)
    copy(text.uppercased(), at: sentAt, in: &story).then(name)
  }

  @Test func `other words are another answer, even after a program's`() {
    var story = Scenario.asked()
    story.accept(story.given(.reply("We are open on Monday.", on: .buyerSellerMessaging), by: .sorter))
    copy("We are open on Monday.", at: nil, in: &story).then("delivery.confirmed")
    #expect(story.ticket.pending.count == 1)
    copy("A new lid is on its way.", at: nil, in: &story).then("message.copied")
    #expect(story.ticket.pending.isEmpty)
  }

  @Test func `a copy without words confirms the newest message of ours`() {
    var story = Scenario.asked()
    let entry = story.answered()
    copy(" ", at: nil, in: &story).then("delivery.confirmed")
    #expect(story.ticket.outbound[entry]?.delivery.state == .confirmed)
  }

  @Test func `a copy stands when our own answer bounces`() {
    var story = Scenario.asked()
    let entry = story.answered()
    story.wait(.hours(1))
    _ = copy("A new lid is on its way.", at: nil, in: &story)
    story.fail(entry)
    #expect(story.ticket.pending.isEmpty)
    #expect(story.ticket.questions.first?.settlement?.means == .copy)
  }
}
