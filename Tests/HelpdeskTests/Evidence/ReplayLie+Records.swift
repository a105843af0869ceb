import Helpdesk

// Waivers, deliveries, erasures and dates that were never so.
extension ReplayLie {
  static let records: [ReplayLie] = [
    told("waived what was not pending", "nrn.nothing-pending", after: answered) { _ in
      .responseWaived(entries: [0], reason: "Ein Dank.", isQuestionable: false)
    },
    told("waived another message than the pending one", "not pending", after: asked) { _ in
      .responseWaived(entries: [0, 7], reason: "Ein Dank.", isQuestionable: false)
    },
    told("waived during a migration", "nrn.migration-open", after: reached(.external)) { _ in
      .responseWaived(entries: [0], reason: "Ein Dank.", isQuestionable: false)
    },
    told(
      "attested what never failed", "attest.nothing-failed",
      after: {
        var story = try ReplayStory.reached(.ended)
        try story.perform(.migrate(.summarize(ReplayStory.refund)))
        return story
      }
    ) { story in .deliveryAttested(entry: story.ticket.entryCount - 1, reason: words) },
    told(
      "accepted by its own author", "permission.denied",
      after: {
        var story = try ReplayStory.asked()
        try story.perform(.reply("Guten Tag.", on: .buyerSellerMessaging))
        return story
      }
    ) { story in .deliveryAccepted(entry: story.ticket.entryCount - 1, transport: Receipt.manual) },
    told("delivered what is no message", "does not follow", after: asked, by: "system:outbox") { _ in
      .deliveryAccepted(entry: 0, transport: "spool")
    },
    told("accepted after it had bounced", "does not follow", after: bounced, by: "system:outbox") { story in
      .deliveryAccepted(entry: story.ticket.entryCount - 2, transport: "spool")
    },
    told("taken back after it had left", "in which it was not", after: bounced) { story in
      .deliveryRecalled(entry: story.ticket.entryCount - 2)
    },
    told("waived nothing at all", "not pending", after: asked) { _ in
      .responseWaived(entries: [], reason: "Ein Dank.", isQuestionable: false)
    },
    told("erased with open work", "erase.open-work", after: asked, by: "admin:ada") { _ in erased },
    told(
      "erased under a claim", "erase.hold",
      after: {
        var story = try ReplayStory.asked()
        try story.answer()
        try story.claim(.chargeback)
        return story
      }, by: "admin:ada"
    ) { _ in erased },
    told("received before it was written", "dated after it was recorded", after: asked, by: "system:intake") {
      story in .messageReceived(.joining(at: story.now + .hours(5), joins: false))
    },
    told("copied before it was typed", "dated after it was recorded", after: asked, by: "system:intake") {
      story in
      .messageCopied(MessageCopied(text: words, sentAt: story.now + .hours(5), key: nil))
    },
    told("exported with another count", "counts another number", after: asked) { _ in
      .ticketExported(count: 7, isSimulated: true)
    },
  ]

  private static let bounced: @Sendable () throws -> ReplayStory = {
    var story = try ReplayStory.asked()
    let entry = try story.perform(.reply("Guten Tag.", on: .buyerSellerMessaging))
    try story.perform(.receipt(Receipt(entry: entry, .failed(.bounced), transport: "spool")), by: .outbox)
    return story
  }

  private static var erased: Fact {
    .contentErased(
      ContentErased(
        erases: [ContentCommitment(bytes: [UInt8](repeating: 1, count: 32))].compactMap(\.self),
        reason: .other))
  }
}
