import HelpdeskTrail

extension Command {
  /// What tells one command from another, 32 bytes: the same for a repetition, whatever version of the
  /// engine runs.
  package func fingerprint(on ticket: TicketID) -> [UInt8] {
    var fields = FieldBytes()
    fields.add(ticket.rawValue)
    fields.add(kind.rawValue)
    addFields(to: &fields)
    return fields.digest
  }

  private func addFields(to fields: inout FieldBytes) {
    switch self {
    case .receive(let arrival): fields.add(arrival.key)
    case .reply(let reply): reply.addFields(to: &fields)
    case .call(let call):
      fields.add(call.direction.rawValue)
      fields.add(call.number)
      fields.add(call.startedAt.rawValue)
      fields.add(call.endedAt.rawValue)
      fields.add(call.summary)
    case .note(let text), .reopen(let text), .transfer(let text): fields.add(text)
    case .assign(let principal): fields.add(principal?.rawValue)
    case .tag(let adding, let removing):
      for tag in adding { fields.add("+" + tag) }
      for tag in removing { fields.add("-" + tag) }
    case .prioritize(let priority): fields.add(priority.rawValue)
    case .categorize(let category): fields.add(category.rawValue)
    case .noResponseNeeded(let entry, let reason):
      fields.add(Int64(entry ?? -1))
      fields.add(reason)
    case .migrate(let step): step.addFields(to: &fields)
    case .close(let resolution): resolution.addFields(to: &fields)
    case .receipt(let receipt):
      fields.add(Int64(receipt.entry))
      fields.add(receipt.news.name)
      fields.add(receipt.transport)
    case .attest(let entry, let reason):
      fields.add(Int64(entry))
      fields.add(reason)
    case .erase(let reason): fields.add(reason.rawValue)
    case .claim(let step): step.addFields(to: &fields)
    case .order(let facts): facts.addFields(to: &fields)
    case .sweep, .export: break
    }
  }
}

extension Receipt.News {
  /// The news by a name that no renaming in the code changes.
  fileprivate var name: String {
    switch self {
    case .accepted: "accepted"
    case .confirmed: "confirmed"
    case .failed(let failure): failure.rawValue
    case .deferred: "deferred"
    }
  }
}

extension ClaimStep {
  fileprivate func addFields(to fields: inout FieldBytes) {
    switch self {
    case .open(let kind, let deadline):
      fields.add(kind?.rawValue)
      fields.add((deadline?.rawValue).map { String($0) })
    case .close(let outcome): fields.add(outcome?.rawValue)
    }
  }
}

extension OrderFacts {
  fileprivate func addFields(to fields: inout FieldBytes) {
    for name in [fulfilment?.rawValue, phase?.rawValue, marketplace?.rawValue, carrier, trackingNumber] {
      fields.add(name)
    }
    for moment in [orderedAt, shipBy, shippedAt, deliverBy, deliveredAt] {
      fields.add((moment?.rawValue).map { String($0) })
    }
  }
}

extension Reply {
  fileprivate func addFields(to fields: inout FieldBytes) {
    fields.add(channel.rawValue)
    fields.add(language?.rawValue)
    switch body {
    case .text(let text): fields.add(text)
    case .macro(let id, let slots, let preview):
      fields.add(id.rawValue)
      fields.add(slots: slots)
      fields.add(preview)
    }
    for attachment in attachments {
      fields.add(attachment.name)
      fields.add(attachment.type)
      fields.add(Int64(attachment.size))
      fields.add(attachment.bytes.map { Hash.sha256($0).hexadecimal } ?? attachment.digest)
    }
  }
}

extension MigrationStep {
  fileprivate func addFields(to fields: inout FieldBytes) {
    switch self {
    case .open(let reason, let note, let channel, let address):
      switch reason {
      case .media(let file, let bytes):
        fields.add(file)
        fields.add(bytes)
      case .safety(let reference): fields.add(reference)
      }
      fields.add(note)
      fields.add(channel.rawValue)
      fields.add(address)
    case .notice(let slots, let language):
      fields.add(slots: slots)
      fields.add(language?.rawValue)
    case .end(let outcome): fields.add(outcome)
    case .summarize(let resolution, let language):
      resolution.addFields(to: &fields)
      fields.add(language?.rawValue)
    case .withdraw(let reason, let language):
      fields.add(reason)
      fields.add(language?.rawValue)
    }
  }
}

extension Resolution {
  fileprivate func addFields(to fields: inout FieldBytes) {
    fields.add(outcome.rawValue)
    fields.add(text)
    fields.add(amount?.description)
  }
}

extension FieldBytes {
  fileprivate mutating func add(slots: [String: String]) {
    for (name, value) in slots.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      add(name)
      add(value)
    }
  }
}
