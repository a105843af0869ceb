import Helpdesk

/// What became of the mails of one run; what had come before counts as a duplicate and as nothing else.
struct IngestTally {
  private(set) var read = 0
  private var tickets = 0
  private var entries = 0
  private var duplicates = 0
  private var ignored = 0
  private var quarantined = 0

  mutating func count(_ reception: Reception) {
    read += 1
    guard !reception.isDuplicate else {
      duplicates += 1
      return
    }
    tickets += reception.openedTicket ? 1 : 0
    entries += reception.entry == nil ? 0 : 1
    ignored += reception.ticket == nil ? 1 : 0
    quarantined += reception.isQuarantined ? 1 : 0
  }

  var json: JSON {
    [
      "read": .count(read), "tickets": .count(tickets), "entries": .count(entries),
      "duplicates": .count(duplicates), "ignored": .count(ignored), "quarantined": .count(quarantined),
    ]
  }

  var sentence: String {
    "\(read) mails: \(entries) entries, \(tickets) tickets opened, \(duplicates) duplicates, "
      + "\(ignored) ignored, \(quarantined) in quarantine."
  }
}
