#if Mail
  import Helpdesk
  import HelpdeskMail

  extension Printer {
    /// Prints what became of a mail.
    ///
    /// - Parameter source: Where the mail was found.
    func print(_ reception: Reception, of mail: RecognizedMail, from source: String) throws {
      let place = reception.entry?.description ?? "on no ticket"
      let marks = [
        reception.isDuplicate ? "again" : nil, reception.openedTicket ? "new" : nil,
        reception.isQuarantined ? "quarantine" : nil, mail.isBroken ? "broken" : nil,
      ]
      try print(
        [
          "source": .string(source), "kind": .string(mail.kind.rawValue), "ticket": .ticket(reception.ticket),
          "entry": .entry(reception.entry), "new": .bool(reception.openedTicket),
          "duplicate": .bool(reception.isDuplicate), "notice": .text(mail.notice?.rawValue),
          "startsResponseClock": .bool(reception.startsResponseClock),
          "quarantined": .bool(reception.isQuarantined), "broken": .bool(mail.isBroken),
        ],
        ([source, mail.kind.rawValue, place] + marks.compactMap(\.self)).joined(separator: "  "))
    }
  }
#endif
