import HelpdeskLanguage

// What opening a migration asks for (rules.md §3).
extension Guard {
  static let migrationGuards: [Guard] = [
    Guard(.migrationReason, [.migrateOpen]) { proposal in
      guard let opening = proposal.opening, !opening.reason.isComplete else { return nil }
      return Unmet(nil, Obligation(.justification, opening.reason.kind.demand, by: .migrateOpen))
    },
    Guard(.migrationBasicMatter, [.migrateOpen]) { proposal in
      guard proposal.ticket.category?.isBasicMatter ?? proposal.tellsBasicMatter else { return nil }
      return Unmet(
        nil, Obligation(.answer, "Settle the matter on the official channel.", by: .reply))
    },
    Guard(.migrationFitsChannel, [.migrateOpen]) { proposal in
      guard case .media(let file?, let bytes) = proposal.opening?.reason,
        proposal.context.limits.official.carries(fileName: file, bytes: bytes)
      else { return nil }
      return Unmet(
        nil, Obligation(.answer, "Ask the buyer to attach the file to a message.", by: .reply))
    },
    Guard(.migrationNoteTooVague, [.migrateOpen]) { proposal in
      guard let opening = proposal.opening, proposal.isTooVague(opening.note, for: opening.reason.kind)
      else { return nil }
      return Unmet(
        nil,
        Obligation(
          .justification, "Write at least 20 letters in 4 different words of your own.", by: .migrateOpen))
    },
  ]
}

extension Proposal {
  /// The opening of a migration; nil for any other command.
  var opening: (reason: MigrationReason, note: String, channel: Channel, address: String?)? {
    guard case .migrate(.open(let reason, let note, let channel, let address)) = command else { return nil }
    return (reason, note, channel, address)
  }

  /// Whether the note gives a basic matter for a ground (R51), on a ticket whose matter nobody has named.
  fileprivate var tellsBasicMatter: Bool {
    guard let opening else { return false }
    return context.compliance.tellsBasicMatterAlone(opening.note)
  }

  /// Filler, a label, a macro's words or an earlier note justify nothing.
  fileprivate func isTooVague(_ note: String, for reason: MigrationReason.Kind) -> Bool {
    let prose = Prose(note)
    let isLongEnough = prose.letters >= 20 || prose.cjkCharacters >= 8
    return !isLongEnough || prose.distinctWords < 4 || ticket.noteFingerprints.contains(prose.fingerprint)
      || context.desk.macros.fingerprints.contains(prose.fingerprint)
      || reason.labels.contains { Prose.fingerprint(of: $0) == prose.fingerprint }
  }
}

extension MigrationReason {
  /// Whether the ground names what it rests on.
  fileprivate var isComplete: Bool {
    switch self {
    case .media(let file, let bytes): bytes > 0 && !(file ?? "").allSatisfy(\.isWhitespace)
    case .safety(let reference): (reference ?? "").contains(where: \.isNumber)
    }
  }
}

extension MigrationReason.Kind {
  /// What the ground must name.
  fileprivate var demand: String {
    switch self {
    case .media: "Name the file and its size in bytes."
    case .safety: "Name the recall or regulation by its number."
    }
  }
}
