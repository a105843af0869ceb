import Helpdesk
import HelpdeskAccount

extension AccountRecords {
  /// Reads what a desk knows of itself, page by page.
  ///
  /// - Parameters:
  ///   - desk: The desk.
  ///   - start: Messages and matters that were over before it are left out.
  ///   - end: The moment it shall hold for, itself excluded.
  ///   - bar: Shows how far it has come.
  init(of desk: Desk, since start: Timestamp, before end: Timestamp, bar: ProgressBar) async throws {
    self.init()
    var next: TicketID?
    repeat {
      let page = try await desk.responses(before: end, from: next)
      responses += page.questions.filter { ($0.settledAt == nil || $0.receivedAt >= start) && $0.due != nil }
        .map { ResponseRecord($0) }
      matters += page.matters.filter {
        $0.closedAt == nil || $0.openedAt >= start || $0.closedAt ?? end >= start
      }
      .map { MatterRecord($0) }
      claims += page.claims.map { ClaimRecord($0) }
      next = page.next
      bar.show(next?.rawValue ?? page.lastTicket, of: page.lastTicket)
    } while next != nil
    bar.finish()
  }
}

extension ResponseRecord {
  /// A buyer's message as the desk tells it.
  fileprivate init(_ question: ResponsePage.AskedQuestion) {
    // What the desk tells apart and the report does not, such as a copy, is an answer; what was handed over is
    // the marketplace's to answer and leaves the seller's figures (R36, domain.md §5.4).
    let told = question.means.flatMap { Means(rawValue: $0.rawValue) } ?? .answer
    let means = question.means == .transfer ? .waiver : told
    self.init(
      receivedAt: question.receivedAt, settledAt: question.settledAt, means: means, isFirst: question.isFirst,
      agent: question.agent, channel: question.channel, category: question.category,
      language: question.language?.rawValue, marketplace: question.marketplace)
  }
}

extension MatterRecord {
  fileprivate init(_ matter: ResponsePage.Matter) {
    self.init(
      openedAt: matter.openedAt, closedAt: matter.closedAt, wasAnswered: matter.wasAnswered,
      hasQuestion: matter.hasQuestion)
  }
}

extension ClaimRecord {
  fileprivate init(_ claim: ResponsePage.Claim) {
    self.init(
      openedAt: claim.openedAt, statedDeadline: claim.statedDeadline, answeredAt: claim.closedAt)
  }
}
