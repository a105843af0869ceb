// The migration protocol, folded along MigrationTable.
extension Ticket {
  /// Index of the migration that is not finished; nil where there is none.
  var openMigrationIndex: Int? { migrations.lastIndex { !$0.state.isFinished } }

  mutating func applyOpened(_ opened: MigrationOpened, _ number: Int, at moment: Timestamp) {
    rememberNote(opened.note)
    migrations.append(
      Migration(
        entry: number, openedAt: moment, reason: opened.reason.kind, channel: opened.channel,
        address: opened.address,
        macros: opened.macros))
  }

  mutating func markOverdueMigration(at moment: Timestamp) {
    guard let index = openMigrationIndex, migrations[index].isOverdue(at: moment) else { return }
    migrations[index].isBreached = true
  }

  mutating func advanceOpenMigration(_ input: MigrationTable.Input) {
    guard let index = openMigrationIndex else { return }
    take(MigrationTable.effect(of: input, in: migrations[index].state), index)
    if migrations[index].state.isFinished { migrations[index].awaiting = nil }
    takeUpLateNews(after: index)
  }

  /// Something was said on the external channel: the return is owed anew.
  ///
  /// - Parameters:
  ///   - entry: The entry that holds it.
  ///   - counterpart: Whom it was said with; nil for a message of ours.
  ///   - said: When it was said; before the opening it is irregular (domain.md §7.2).
  ///   - moment: When it was recorded.
  mutating func applyExternalEntry(
    _ entry: Int, with counterpart: String?, said: Timestamp, at moment: Timestamp
  ) {
    guard let index = openMigrationIndex, migrations[index].state.admitsExternal else { return }
    take(MigrationTable.effect(of: .external, in: migrations[index].state), index)
    migrations[index].counterpart = migrations[index].counterpart ?? counterpart
    migrations[index].lastExternalAt = moment
    migrations[index].lastExternalEntry = entry
    if said < migrations[index].openedAt { migrations[index].isBreached = true }
    migrations[index].awaiting = nil
    migrations[index].warned = nil
  }

  /// A message of the protocol reached its channel.
  mutating func advance(
    _ index: Int, after message: Migration.Message, acceptedAs entry: Int, at moment: Timestamp
  ) {
    let migration = migrations[index]
    // A notice given up or taken back in silence that left all the same: the buyer was told.
    let isLateNotice =
      message == .notice
      && (migration.state == .justified || (migration.state == .withdrawn && migration.withdrawal == nil))
    // The same of a summary that was given up: it counts unless it has been sent again or talk has gone on.
    let isLateSummary =
      message == .summary && migration.state == .ended && migration.awaiting == nil
      && entry == latestSummaryEntry && migration.lastExternalEntry.map { $0 < entry } ?? true
    guard migration.awaiting?.entry == entry || isLateNotice || isLateSummary else { return }
    hear(Migration.News(message: message, isAccepted: true, entry: entry, at: moment), of: index)
  }

  /// A message that had stood did not arrive after all.
  mutating func advance(_ index: Int, after message: Migration.Message, failedAs entry: Int) {
    if migrations[index].lateNews?.entry == entry { migrations[index].lateNews = nil }
    guard migrations[index].standing(message) == entry else { return }
    if let other = otherDelivered(message, of: index), let acceptedAt = outbound[other]?.acceptedAt {
      return migrations[index].rest(
        on: Migration.News(message: message, isAccepted: true, entry: other, at: acceptedAt))
    }
    // Once withdrawn, neither message matters without the other: a buyer who never got the notice is owed no
    // withdrawal.
    if migrations[index].state == .withdrawn, message == .notice || migrations[index].notice == nil {
      return migrations[index].fall(message)
    }
    hear(Migration.News(message: message, isAccepted: false, entry: entry, at: .earliest), of: index)
  }

  /// The newest message of the same step that the channel has taken; nil where there is none.
  private func otherDelivered(_ message: Migration.Message, of index: Int) -> Int? {
    let since = message == .summary ? migrations[index].lastExternalEntry ?? -1 : -1
    return outbound.filter { entry, sent in
      sent.step == message && sent.migration == index && sent.delivery.state.isDelivered && entry > since
    }.keys.max()
  }

  /// A message of the protocol failed before it stood: the step may be taken again.
  mutating func miss(_ index: Int, _ message: Migration.Message, _ entry: Int) {
    guard migrations[index].awaiting?.entry == entry else { return }
    migrations[index].awaiting = nil
    take(MigrationTable.effect(of: message.failed, in: migrations[index].state), index)
  }

  /// One migration at a time: news of an earlier one waits for the end of the open one, whose summary may
  /// speak for both (rules.md §3).
  private mutating func hear(_ news: Migration.News, of index: Int) {
    guard !migrations[index].state.isFinished || openMigrationIndex.map({ $0 == index }) ?? true else {
      migrations[index].lateNews = news
      if let open = openMigrationIndex { migrations[open].isBreached = true }
      return
    }
    let before = migrations[index].state
    take(MigrationTable.effect(of: news.input, in: before), index)
    if news.isAccepted {
      migrations[index].stand(news)
    } else if migrations[index].state != before {
      migrations[index].fall(news.message)
    }
    takeUpLateNews(after: index)
  }

  /// A migration that was given up speaks for no other: what came late is taken up now.
  private mutating func takeUpLateNews(after index: Int) {
    guard migrations[index].state.isFinished else { return }
    if migrations[index].state == .summarized {
      for earlier in migrations.indices { migrations[earlier].lateNews = nil }
    } else if let earlier = migrations.lastIndex(where: { $0.lateNews != nil }),
      let news = migrations[earlier].lateNews
    {
      migrations[earlier].lateNews = nil
      hear(news, of: earlier)
    }
  }

  private mutating func take(_ effect: MigrationTable.Effect, _ index: Int) {
    switch effect {
    case .become(let state): migrations[index].state = state
    case .becomeBreached(let state):
      migrations[index].state = state
      migrations[index].isBreached = true
    case .await, .refuse: break
    }
  }

  mutating func mark(_ deadline: Deadline, _ mark: DeadlineMark) {
    switch deadline {
    case .response(let entry):
      guard let index = questions.lastIndex(where: { $0.entry == entry }) else { return }
      questions[index].warned = mark
    case .migration(let entry):
      guard let index = migrations.lastIndex(where: { $0.entry == entry }) else { return }
      migrations[index].warned = mark
      if mark == .passed { migrations[index].isBreached = true }
    case .claim(let entry):
      if claim?.entry == entry { claim?.warned = mark }
    }
  }
}
