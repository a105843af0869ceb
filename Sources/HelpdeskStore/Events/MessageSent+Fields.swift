import HelpdeskCore
import HelpdeskTrail

extension MessageSent {
  func write(to writer: inout FactWriter) throws(CanonicalError) {
    writer.set("channel", channel)
    writer.set("language", language)
    writer.set("macro", macro?.fields)
    writer.set("step", step)
    writer.set("automatic", flag: isAutomatic)
    writer.set("answers", flag: answers)
    resolution?.write(to: &writer, text: "resolution")
    writer.keep("subject", subject)
    writer.keep("text", text)
    writer.keep("recipient", recipient)
    try writer.keep("slots", json: macro?.slots)
    try attachments.write(to: &writer)
    writer.set("transfers", transfer.map { EntryRuns.encode($0.entries) })
    writer.keep("reason", transfer?.reason)
  }

  init(_ reader: FactReader) throws(UndecodableEvent) {
    let fields = reader.fields
    self.init(
      channel: try fields.value("channel"), text: try reader.text("text"),
      language: try fields.valueIfPresent("language"), attachments: try [Attachment](reader),
      macro: try SentMacro(reader), step: try fields.valueIfPresent("step"),
      resolution: try Resolution(reader, text: "resolution"), recipient: try reader.text("recipient"),
      subject: try reader.text("subject"), isAutomatic: try fields.flag("automatic"),
      answers: try fields.flag("answers"), transfer: try Transfer(reader))
  }
}

extension MessageSent.Transfer {
  fileprivate init?(_ reader: FactReader) throws(UndecodableEvent) {
    guard let runs = try reader.fields.arrayIfPresent("transfers") else {
      guard reader.fields.version == 1 else { throw reader.fields.problem("transfers") }
      return nil
    }
    guard reader.fields.version > 1, let entries = EntryRuns.decode(runs) else {
      throw reader.fields.problem("transfers")
    }
    self.init(entries: entries, reason: try reader.text("reason"))
  }
}

extension MessageSent.SentMacro {
  fileprivate var fields: CanonicalValue {
    var members = MemberWriter()
    members.set("digest", digest)
    members.set("id", reference.id.rawValue)
    if isLocked { members.set("locked", .bool(true)) }
    members.set("purpose", purpose.rawValue)
    members.set("version", .integer(Int64(reference.version)))
    return members.object
  }

  /// Pairs of name and value in the byte order of the names, which need not be ASCII.
  fileprivate var slots: CanonicalValue? {
    values.map { values in
      .array(
        values.sorted { $0.key.bytesPrecede($1.key) }
          .map { .array([.string($0.key), .string($0.value)]) })
    }
  }

  fileprivate init?(_ reader: FactReader) throws(UndecodableEvent) {
    guard let fields = try reader.fields.objectIfPresent("macro") else { return nil }
    self.init(
      reference: Macro.Reference(id: try fields.value("id"), version: try fields.count("version")),
      digest: try fields.string("digest"), purpose: try fields.value("purpose"),
      isLocked: try fields.flag("locked"), values: try Self.values(in: reader))
  }

  private static func values(in reader: FactReader) throws(UndecodableEvent) -> [String: String]? {
    guard let json = try reader.json("slots") else { return nil }
    guard case .array(let pairs) = json else { throw reader.problem("slots") }
    var values: [String: String] = [:]
    for pair in pairs {
      guard case .array(let halves) = pair, halves.count == 2, case .string(let name) = halves[0],
        case .string(let value) = halves[1]
      else { throw reader.problem("slots") }
      values[name] = value
    }
    return values
  }
}
