/// The answers, calls and copies of a ticket that stand, ordered so that each question finds its own quickly.
///
/// Made once for all questions that one failed message gives up: a ticket may hold 100,000 entries.
struct StandingSettlements {
  /// For each answer by its entry, rising: the earliest of it and those after it.
  private let onOfficialChannel: [(entry: Int, earliest: Question.Settlement)]
  /// The same with what answers off the official channel alone.
  private let onAnyChannel: [(entry: Int, earliest: Question.Settlement)]
  /// The same with what answers the marketplace's customer service.
  private let toService: [(entry: Int, earliest: Question.Settlement)]
  private let copies: [Question.Settlement]
  /// By question, the mail that handed it over first.
  private let transfers: [Int: Question.Settlement]

  init(of ticket: Ticket) {
    var (official, any, service):
      (
        [Question.Settlement], [Question.Settlement], [Question.Settlement]
      ) = ([], [], [])
    for (number, sent) in ticket.outbound where sent.settles && sent.delivery.state.isDelivered {
      guard let acceptedAt = sent.acceptedAt else { continue }
      let settlement = Question.Settlement(entry: number, means: .answer, at: acceptedAt)
      guard !sent.isToService else {
        service.append(settlement)
        continue
      }
      any.append(settlement)
      if sent.channel.isOfficial { official.append(settlement) }
    }
    let calls = ticket.answeringCalls.map {
      Question.Settlement(entry: $0.key, means: .answer, at: $0.value)
    }
    (any, service) = (any + calls, service + calls)
    onOfficialChannel = Self.earliestFromEach(official)
    onAnyChannel = Self.earliestFromEach(any)
    toService = Self.earliestFromEach(service)
    transfers = Self.transfers(of: ticket)
    copies = ticket.copies.map { Question.Settlement(entry: $0.entry, means: .copy, at: $0.sentAt) }
      .sorted(by: Self.precedes)
  }

  /// The earliest of the answers, calls and copies after the question that stand; nil where none does.
  func first(for question: Question) -> Question.Settlement? {
    let answers =
      question.isServices ? toService : question.channel.isOfficial ? onOfficialChannel : onAnyChannel
    let answer = answers.firstPlace { $0.entry > question.entry }.map { answers[$0].earliest }
    guard !question.isServices else { return answer }
    let copy = copies.firstPlace { $0.at >= question.start }.map { copies[$0] }
    return [answer, copy, transfers[question.entry]].compactMap(\.self).min(by: Self.precedes)
  }

  private static func transfers(of ticket: Ticket) -> [Int: Question.Settlement] {
    guard ticket.holdsTransfer else { return [:] }
    var transfers: [Int: Question.Settlement] = [:]
    for (number, sent) in ticket.outbound where !sent.transfers.isEmpty && sent.delivery.state.isDelivered {
      guard let acceptedAt = sent.acceptedAt else { continue }
      let settlement = Question.Settlement(entry: number, means: .transfer, at: acceptedAt)
      for entry in sent.transfers {
        let earlier = transfers[entry] ?? settlement
        transfers[entry] = precedes(earlier, settlement) ? earlier : settlement
      }
    }
    return transfers
  }

  private static func earliestFromEach(
    _ settlements: [Question.Settlement]
  ) -> [(entry: Int, earliest: Question.Settlement)] {
    var earliest: Question.Settlement?
    let falling = settlements.sorted { $0.entry > $1.entry }.map { settlement in
      let first = [settlement, earliest ?? settlement].min(by: precedes) ?? settlement
      earliest = first
      return (entry: settlement.entry, earliest: first)
    }
    return falling.reversed()
  }

  private static func precedes(_ left: Question.Settlement, _ right: Question.Settlement) -> Bool {
    (left.at, left.entry) < (right.at, right.entry)
  }
}

extension Array {
  /// The first place at which `holds` is true; it must be false before that place and true from there on.
  fileprivate func firstPlace(where holds: (Element) -> Bool) -> Int? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low < endIndex ? low : nil
  }
}
