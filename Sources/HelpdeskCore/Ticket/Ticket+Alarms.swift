// Deadlines at which `sweep` has something to say.
extension Ticket {
  /// A deadline that runs.
  struct RunningDeadline {
    let deadline: Deadline
    let start: Timestamp
    let due: Timestamp
    let warned: DeadlineMark?

    /// The mark that has been reached by `now` and not recorded; nil where there is none.
    func newMark(at now: Timestamp) -> DeadlineMark? {
      guard let mark = DeadlineMark.reached(from: start, to: due, at: now) else { return nil }
      return warned.map { mark > $0 } ?? true ? mark : nil
    }

    /// When the next unrecorded mark is reached; nil once it has passed on record.
    var nextAlarm: Timestamp? {
      DeadlineMark.allCases.first { mark in warned.map { mark > $0 } ?? true }
        .map { $0.moment(from: start, to: due) }
    }
  }

  /// The deadlines that run: each pending message's, then the open migration's, then the claim's.
  var runningDeadlines: [RunningDeadline] {
    var running = pending.compactMap { question in
      question.due.map {
        RunningDeadline(
          deadline: .response(entry: question.entry), start: question.start, due: $0, warned: question.warned)
      }
    }
    if let migration = openMigration, let due = migration.due, let accepted = migration.noticeAcceptedAt {
      let start = max(accepted, migration.lastExternalAt ?? accepted)
      running.append(
        RunningDeadline(
          deadline: .migration(entry: migration.entry), start: start, due: due, warned: migration.warned))
    }
    if let claim {
      running.append(
        RunningDeadline(
          deadline: .claim(entry: claim.entry), start: claim.openedAt, due: claim.due, warned: claim.warned))
    }
    return running
  }

  /// The next moment at which `sweep` would record something; nil where nothing runs.
  package var nextAlarm: Timestamp? { runningDeadlines.compactMap(\.nextAlarm).min() }
}
