// What became of a message of ours, folded: acceptance settles, failure revives (rules.md §2).
extension Ticket {
  mutating func applyAccepted(_ entry: Int, _ transport: String, at moment: Timestamp) {
    arrive(entry, as: .accepted, by: transport, at: moment)
  }

  mutating func applyConfirmed(_ entry: Int, _ transport: String, at moment: Timestamp) {
    guard outbound[entry]?.delivery.state.isDelivered ?? false else {
      return arrive(entry, as: .confirmed, by: transport, at: moment)
    }
    changeDelivery(entry, to: .confirmed, at: moment)
  }

  mutating func applyAttested(_ entry: Int, at moment: Timestamp) {
    guard let sent = outbound[entry], !sent.delivery.state.isDelivered else { return }
    outbound[entry]?.delivery.isAttested = true
    if let index = sent.migration {
      migrations[index].isBreached = true
      migrations[index].isAttested = true
      if migrations[index].state == .ended {
        migrations[index].awaiting = Migration.Awaiting(message: .summary, entry: entry)
      }
    }
    arrive(entry, as: .accepted, by: Receipt.manual, at: moment)
  }

  mutating func applyFailed(_ entry: Int, _ failure: Delivery.Failure, at moment: Timestamp) {
    guard let sent = outbound[entry] else { return }
    changeDelivery(entry, to: failure.state, at: moment)
    guard sent.delivery.state.isDelivered else {
      outbound[entry]?.delivery.attempts += 1
      if let step = sent.step, let index = sent.migration { miss(index, step, entry) }
      return
    }
    if sent.settles { countAnswer(sent, by: -1) }
    if sent.settles || !sent.transfers.isEmpty {
      if revive(questionsSettledBy: entry) { closing = nil }
    }
    for index in migrations.indices { migrations[index].progress.remove(entry) }
    if let step = sent.step, let index = sent.migration { advance(index, after: step, failedAs: entry) }
    let claimsContact = closing?.outcome.claimsBuyerContact ?? false
    let toldTheEnd = entry == latestSummaryEntry && entry > matterStart
    if toldTheEnd || (claimsContact && lacksAnswer) { closing = nil }
  }

  mutating func applyRecalled(_ entry: Int, at moment: Timestamp) {
    guard let sent = outbound[entry], sent.delivery.state == .queued else { return }
    changeDelivery(entry, to: .dead, at: moment)
    if let index = sent.migration, migrations[index].awaiting?.entry == entry {
      migrations[index].awaiting = nil
    }
  }

  private mutating func changeDelivery(_ entry: Int, to state: Delivery.State, at moment: Timestamp) {
    outbound[entry]?.delivery.state = state
    outbound[entry]?.delivery.changedAt = moment
  }

  /// The message reached its channel: it settles what came before it and carries the protocol on.
  private mutating func arrive(
    _ entry: Int, as state: Delivery.State, by transport: String, at moment: Timestamp
  ) {
    guard let sent = outbound[entry], !sent.delivery.state.isDelivered else { return }
    changeDelivery(entry, to: state, at: moment)
    outbound[entry]?.delivery.transport = transport
    outbound[entry]?.acceptedAt = moment
    if !sent.transfers.isEmpty { applyHandedOver(sent.transfers, by: entry, at: moment) }
    if sent.settles {
      countAnswer(sent, by: 1)
      isReopenedByHand = false
      settlePending(by: entry, .answer, at: moment) { Self.settles(sent, $0) }
    }
    if let step = sent.step, let index = sent.migration {
      advance(index, after: step, acceptedAs: entry, at: moment)
    } else {
      countProgress(of: sent, entry)
    }
  }

  /// A human's answer on the official channel moves the migration's due time (rules.md §3).
  private mutating func countProgress(of sent: Outbound, _ entry: Int) {
    guard sent.settles, sent.channel.isOfficial, sent.resolution == nil, let open = openMigrationIndex,
      let notice = migrations[open].notice, notice < entry
    else { return }
    migrations[open].progress.insert(entry)
    migrations[open].warned = nil
  }
}
