import HelpdeskStore

extension Desk {
  /// Answers owed, matters and claims of some tickets, as they stood at a moment: each ticket is folded from
  /// its events up to then, one ticket in memory at a time.
  ///
  /// - Parameters:
  ///   - moment: What was recorded at it or later is not looked at.
  ///   - ticket: Where the page begins, as the page before said; nil for the first.
  ///   - limit: Most tickets of the page, 1 to 10,000.
  /// - Returns: The page; its lists are empty where its tickets hold nothing.
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func responses(
    before moment: Timestamp, from ticket: TicketID? = nil, limit: Int = 256
  ) async throws -> ResponsePage {
    try await reading { snapshot in
      let end = try snapshot.head().nextTicket.rawValue
      let first = max(1, ticket?.rawValue ?? 1)
      var page = ResponsePage()
      page.lastTicket = max(0, end - 1)
      guard first < end else { return page }
      let count = min(Int64(min(max(1, limit), 10_000)), end - first)
      for number in first..<first + count {
        let id = TicketID(rawValue: number)
        var record = ResponseRecorder(id)
        for stored in try snapshot.events(of: id) {
          guard stored.event.at < moment else { break }
          record.apply(stored.event)
        }
        record.add(to: &page)
      }
      page.next = first + count < end ? TicketID(rawValue: first + count) : nil
      return page
    }
  }
}

/// Folds one ticket and keeps beside it what reports ask for and no rule does.
private struct ResponseRecorder {
  private var ticket: Ticket
  private var matters: [Stretch] = []
  private var claims: [OpenClaim] = []
  /// Who recorded each entry.
  private var actors: [PrincipalID] = []
  /// What asked each question, in the order of the ticket's questions.
  private var origins: [Origin] = []

  /// What asked a question: a buyer in some language, or the marketplace's own customer service.
  private enum Origin {
    case buyer(Language?)
    case service
  }

  /// The entries of a matter, from one on.
  private struct Stretch {
    let start: Int
    let openedAt: Timestamp
    var closedAt: Timestamp?
    var wasAnswered = false
    var hasQuestion = false
  }

  /// A claim, and which kind of notice opened it; nil where somebody did by hand.
  private struct OpenClaim {
    let kind: NoticeKind?
    var claim: ResponsePage.Claim
  }

  init(_ id: TicketID) { ticket = Ticket(id: id) }

  mutating func apply(_ event: Event) {
    let number = ticket.entryCount
    let wasClosed = ticket.isClosed
    let wasClaimOpen = ticket.isClaimOpen
    ticket.apply(event)
    actors.append(event.actor)
    while origins.count < ticket.questions.count {
      if case .messageReceived(let message) = event.fact {
        origins.append(.buyer(message.language))
      } else {
        origins.append(.service)
      }
    }
    if matters.isEmpty || (wasClosed && !ticket.isClosed && event.fact.beginsMatter) {
      matters.append(Stretch(start: number, openedAt: event.at))
    } else if wasClosed != ticket.isClosed {
      matters[matters.count - 1].closedAt = ticket.isClosed ? event.at : nil
    }
    follow(event, wasClaimOpen: wasClaimOpen)
  }

  private mutating func follow(_ event: Event, wasClaimOpen: Bool) {
    if case .noticeReceived(let notice) = event.fact, notice.kind?.effect.claim == true {
      let isKnown = claims.contains { $0.kind == notice.kind && $0.claim.closedAt == nil }
      guard !isKnown else { return }
      open(notice.kind, at: notice.start, until: notice.deadline)
    } else if !wasClaimOpen, ticket.isClaimOpen {
      open(nil, at: event.at, until: nil)
    } else if wasClaimOpen, !ticket.isClaimOpen {
      for index in claims.indices where claims[index].claim.closedAt == nil {
        claims[index].claim.closedAt = event.at
      }
    }
  }

  private mutating func open(_ kind: NoticeKind?, at moment: Timestamp, until deadline: Timestamp?) {
    claims.append(
      OpenClaim(
        kind: kind,
        claim: ResponsePage.Claim(
          ticket: ticket.id, openedAt: moment, statedDeadline: deadline, closedAt: nil)))
  }

  /// Adds what the ticket tells; nothing where nothing had happened to it.
  mutating func add(to page: inout ResponsePage) {
    var lastMatter = -1
    for (question, origin) in zip(ticket.questions, origins) {
      guard case .buyer(let language) = origin, let matter = matterIndex(of: question.entry) else { continue }
      note(question, in: matter)
      page.questions.append(asked(question, language, isFirst: matter != lastMatter))
      lastMatter = matter
    }
    noteAnswers()
    page.matters += matters.map { stretch in
      ResponsePage.Matter(
        ticket: ticket.id, openedAt: stretch.openedAt, closedAt: stretch.closedAt,
        wasAnswered: stretch.wasAnswered, hasQuestion: stretch.hasQuestion)
    }
    page.claims += claims.map(\.claim)
  }

  private mutating func note(_ question: Question, in matter: Int) {
    guard question.settlement?.means != .waiver else { return }
    matters[matter].hasQuestion = true
    guard let settlement = question.settlement else { return }
    if matters[matter].closedAt.map({ settlement.at <= $0 }) ?? true { matters[matter].wasAnswered = true }
  }

  /// Answers that arrived count as well where they settled nothing, such as the second to one question.
  private mutating func noteAnswers() {
    for (entry, sent) in ticket.outbound where sent.settles && sent.delivery.state.isDelivered {
      guard let matter = matterIndex(of: entry), let acceptedAt = sent.acceptedAt else { continue }
      if matters[matter].closedAt.map({ acceptedAt <= $0 }) ?? true { matters[matter].wasAnswered = true }
    }
    for copy in ticket.copies {
      if let matter = matterIndex(of: copy.entry) { matters[matter].wasAnswered = true }
    }
  }

  private func asked(
    _ question: Question, _ language: Language?, isFirst: Bool
  ) -> ResponsePage.AskedQuestion {
    let settlement = question.settlement
    let answer = settlement?.means == .answer ? settlement?.entry : nil
    let agent = answer.flatMap { actors.indices.contains($0) ? actors[$0] : nil }
    return ResponsePage.AskedQuestion(
      entry: EntryID(ticket: ticket.id, number: question.entry), receivedAt: question.start,
      due: question.due, settledAt: settlement?.at, means: settlement?.means, isFirst: isFirst,
      agent: agent, channel: question.channel, category: ticket.category, language: language,
      marketplace: ticket.marketplace)
  }

  /// The matter that an entry belongs to: the last one that begins no later.
  private func matterIndex(of entry: Int) -> Int? {
    var (low, high) = (0, matters.count)
    while low < high {
      let middle = low + (high - low) / 2
      if matters[middle].start <= entry { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}

extension Fact {
  /// Whether what comes in after a closing begins a matter of its own.
  fileprivate var beginsMatter: Bool {
    switch self {
    case .messageReceived, .noticeReceived, .callLogged: true
    default: false
    }
  }
}
