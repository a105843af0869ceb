import Helpdesk

/// Whether messaging works at all, judged from what the desk has seen: a table of checks.
struct Examination: Sendable {
  /// How a check came out.
  enum Verdict: String, Sendable {
    case ok
    /// Something may be wrong; the sentence says what to look at.
    case warning
    /// Messages are being lost, or nothing can work.
    case trouble
    /// The desk has seen too little to tell.
    case unknown
  }

  /// What a check looks at.
  struct Patient: Sendable {
    let addresses: DeskAddresses
    let signs: MailSigns
    let now: Timestamp

    func isOlder(_ moment: Timestamp, than days: Int64) -> Bool {
      now.milliseconds(since: moment) > days * 86_400_000
    }

    func ago(days: Int64) -> Timestamp { now.advanced(byMilliseconds: -days * 86_400_000) }
  }

  /// One check.
  struct Check: Sendable {
    /// Its name, for scripts.
    let name: String
    /// What it found, and the sentence that goes with it.
    let judge: @Sendable (Patient) -> (Verdict, String)
  }

  /// Days without a mail after which something is wrong with a shop that had some. Our own.
  static let quietDays: Int64 = 4
  /// Days over which failures are counted, and in which a confirmation must have come. Our own.
  static let failureDays: Int64 = 30
  /// Answers that nothing confirmed, from which on copies seem not to be forwarded. Our own.
  static let unconfirmedAnswers = 5

  static let checks: [Check] = addressChecks + arrivalChecks + deliveryChecks

  // R82, R117: e-mail replies work only from registered addresses, with forwarding on.
  private static let addressChecks: [Check] = [
    Check(name: "own-addresses") { patient in
      patient.addresses.own.isEmpty
        ? (.trouble, "No own address is named. Add the mailbox that the marketplace writes to.")
        : (.ok, "Own addresses are named. Each must be registered with the marketplace.")
    },
    Check(name: "trusted-server") { patient in
      patient.addresses.trustedAuthServer == nil
        ? (.warning, "No mail server is trusted to tell forged mail. Name yours (--trusted-auth-server).")
        : (.ok, "A mail server is trusted to tell forged mail.")
    },
    Check(name: "support-addresses") { patient in
      patient.addresses.support.isEmpty && patient.addresses.phones.isEmpty
        ? (.warning, "No address or number can be announced, so that no migration can be opened.")
        : (.ok, "Addresses that a migration may announce are named.")
    },
  ]

  // R70: messaging is not on for every seller; R117: keep a valid mailbox and forwarding.
  private static let arrivalChecks: [Check] = [
    Check(name: "mail-arrives") { patient in
      guard let last = patient.signs.lastArrival else {
        return (.unknown, "No mail has ever come. Check that buyer messaging and forwarding are on.")
      }
      return patient.isOlder(last, than: quietDays)
        ? (.warning, "No mail for more than \(quietDays) days. Check the mailbox and its forwarding.")
        : (.ok, "Mail arrives.")
    },
    Check(name: "relay-arrives") { patient in
      guard patient.signs.lastArrival != nil else { return (.unknown, "No mail has ever come.") }
      return patient.signs.lastOfficialArrival == nil
        ? (.warning, "Mail comes, but no buyer message. Check that buyer messaging is enabled.")
        : (.ok, "Buyer messages arrive through the relay.")
    },
  ]

  // R72, R82 and domain.md §1.1 (the sender must be authorised), §1.9 (opt-outs).
  private static let deliveryChecks: [Check] = [
    Check(name: "sender-authorised") { patient in
      guard let last = patient.signs.lastRefusedSender, last >= patient.ago(days: failureDays) else {
        return (.ok, "No message was refused for its sender.")
      }
      return (
        .trouble,
        "The marketplace refused our sender. Authorise the address there, then send the answers again."
      )
    },
    Check(name: "outbox-moves") { patient in
      let stuck = patient.signs.waiting.values.count { patient.now.milliseconds(since: $0) > 3_600_000 }
      return stuck > 0
        ? (
          .trouble, "\(stuck) messages have waited for more than an hour. Run deliver, and read what it says."
        )
        : (.ok, "Nothing waits in the outbox for long.")
    },
    Check(name: "answers-arrive") { patient in
      let count = patient.signs.count([.bounced, .blocked, .dead], since: patient.ago(days: failureDays))
      return count > 0
        ? (.warning, "\(count) messages failed in \(failureDays) days. Their tickets are open again.")
        : (.ok, "No message failed in \(failureDays) days.")
    },
    Check(name: "opt-outs") { patient in
      let count = patient.signs.count([.optedOut], since: patient.ago(days: failureDays))
      return count > 0
        ? (
          .warning, "\(count) messages met buyers who take none. Answer those in the marketplace's own pages."
        )
        : (.ok, "No buyer has opted out in \(failureDays) days.")
    },
    Check(name: "answers-confirmed") { patient in
      let start = patient.ago(days: failureDays)
      if let last = patient.signs.lastConfirmation, last >= start {
        return (.ok, "The marketplace confirms answers.")
      }
      let count = patient.signs.unconfirmed.values.count { $0 >= start && patient.isOlder($0, than: 1) }
      guard count >= unconfirmedAnswers else { return (.unknown, "Too few answers to tell.") }
      return (
        .warning,
        "\(count) answers left, none was confirmed in \(failureDays) days. Forward their copies to the desk."
      )
    },
  ]
}
