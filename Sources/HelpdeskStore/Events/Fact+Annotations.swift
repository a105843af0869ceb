import HelpdeskCore
import HelpdeskTrail

// Notes, tags, closing and the rest that agents add to a ticket.
extension Fact {
  func writeAnnotation(to writer: inout FactWriter) throws(CanonicalError) {
    switch self {
    case .noteAdded(let text): writer.keep("text", text)
    case .ticketAssigned(let assignee): writer.set("assignee", assignee)
    case .ticketTagged(let added, let removed):
      var tags = MemberWriter()
      tags.set("added", added.map { .array($0.map(CanonicalValue.string)) })
      tags.set("removed", removed.map { .array($0.map(CanonicalValue.string)) })
      try writer.keep("tags", json: tags.objectUnlessEmpty)
    case .ticketPrioritized(let priority): writer.set("priority", priority)
    case .ticketCategorized(let category): writer.set("category", category)
    case .responseWaived(let entries, let reason, let isQuestionable):
      writer.set("entries", EntryRuns.encode(entries))
      writer.set("questionable", flag: isQuestionable)
      writer.keep("reason", reason)
    case .ticketClosed(let resolution): resolution.write(to: &writer, text: "text")
    case .ticketReopened(let reason): writer.keep("reason", reason)
    case .claimOpened(let kind, let deadline):
      writer.set("kind", kind)
      writer.set("deadline", deadline)
    case .claimClosed(let outcome): writer.set("outcome", outcome)
    case .attemptRefused(let rule, let command):
      writer.set("command", command)
      writer.set("rule", rule)
    default: break
    }
  }

  static func claimOpened(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let fields = FactReader(encoded).fields
    return .claimOpened(
      try fields.valueIfPresent("kind"), deadline: try fields.timeIfPresent("deadline"))
  }

  static func claimClosed(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .claimClosed(try FactReader(encoded).fields.valueIfPresent("outcome"))
  }

  static func noteAdded(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .noteAdded(text: try FactReader(encoded).text("text"))
  }

  static func ticketAssigned(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .ticketAssigned(try FactReader(encoded).fields.valueIfPresent("assignee"))
  }

  static func ticketTagged(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let tags = try FactReader(encoded).object("tags")
    return .ticketTagged(
      added: try tags?.stringsIfPresent("added"), removed: try tags?.stringsIfPresent("removed"))
  }

  static func ticketPrioritized(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .ticketPrioritized(try FactReader(encoded).fields.value("priority"))
  }

  static func ticketCategorized(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .ticketCategorized(try FactReader(encoded).fields.value("category"))
  }

  static func responseWaived(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let reader = FactReader(encoded)
    let runs = try reader.fields.arrayIfPresent("entries")
    guard let entries = runs.flatMap(EntryRuns.decode) else { throw reader.fields.problem("entries") }
    return .responseWaived(
      entries: entries, reason: try reader.text("reason"),
      isQuestionable: try reader.fields.flag("questionable"))
  }

  static func ticketClosed(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let reader = FactReader(encoded)
    guard let resolution = try Resolution(reader, text: "text") else {
      throw reader.fields.problem("outcome")
    }
    return .ticketClosed(resolution)
  }

  static func ticketReopened(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .ticketReopened(reason: try FactReader(encoded).text("reason"))
  }

  static func attemptRefused(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let fields = FactReader(encoded).fields
    return .attemptRefused(rule: try fields.value("rule"), command: try fields.value("command"))
  }
}
