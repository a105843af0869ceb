import HelpdeskCore
import HelpdeskTrail

// What becomes of migrations, deliveries and deadlines.
extension Fact {
  func writeProgress(to writer: inout FactWriter) {
    switch self {
    case .migrationEnded(let outcome): writer.keep("outcome", outcome)
    case .migrationWithdrawn(let reason): writer.keep("reason", reason)
    case .deliveryAccepted(let entry, let transport), .deliveryConfirmed(let entry, let transport),
      .deliveryDeferred(let entry, let transport):
      writer.set("entry", entry: entry)
      writer.set("transport", transport)
    case .deliveryFailed(let entry, let failure, let transport):
      writer.set("entry", entry: entry)
      writer.set("failure", failure)
      writer.set("transport", transport)
    case .deliveryRecalled(let entry): writer.set("entry", entry: entry)
    case .deliveryAttested(let entry, let reason):
      writer.set("entry", entry: entry)
      writer.keep("reason", reason)
    case .deadlineWarned(let deadline, let percent):
      deadline.write(to: &writer)
      writer.set("percent", integer: Int64(percent))
    case .deadlineBreached(let deadline): deadline.write(to: &writer)
    default: break
    }
  }

  static func migrationEnded(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .migrationEnded(outcome: try FactReader(encoded).text("outcome"))
  }

  static func migrationWithdrawn(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .migrationWithdrawn(reason: try FactReader(encoded).text("reason"))
  }

  static func deliveryAccepted(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let fields = FactReader(encoded).fields
    return .deliveryAccepted(entry: try fields.count("entry"), transport: try fields.string("transport"))
  }

  static func deliveryConfirmed(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let fields = FactReader(encoded).fields
    return .deliveryConfirmed(entry: try fields.count("entry"), transport: try fields.string("transport"))
  }

  static func deliveryFailed(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let fields = FactReader(encoded).fields
    return .deliveryFailed(
      entry: try fields.count("entry"), try fields.value("failure"), transport: try fields.string("transport")
    )
  }

  static func deliveryDeferred(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let fields = FactReader(encoded).fields
    return .deliveryDeferred(entry: try fields.count("entry"), transport: try fields.string("transport"))
  }

  static func deliveryRecalled(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .deliveryRecalled(entry: try FactReader(encoded).fields.count("entry"))
  }

  static func deliveryAttested(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let reader = FactReader(encoded)
    return .deliveryAttested(entry: try reader.fields.count("entry"), reason: try reader.text("reason"))
  }

  static func deadlineWarned(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let fields = FactReader(encoded).fields
    return .deadlineWarned(try Deadline(fields), percent: try fields.count("percent"))
  }

  static func deadlineBreached(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .deadlineBreached(try Deadline(FactReader(encoded).fields))
  }
}

extension Deadline {
  fileprivate func write(to writer: inout FactWriter) {
    switch self {
    case .response(let entry):
      writer.set("deadline", "response")
      writer.set("entry", entry: entry)
    case .migration(let entry):
      writer.set("deadline", "migration")
      writer.set("entry", entry: entry)
    case .claim(let entry):
      writer.set("deadline", "claim")
      writer.set("entry", entry: entry)
    }
  }

  fileprivate init(_ fields: FieldReader) throws(UndecodableEvent) {
    let entry = try fields.count("entry")
    switch try fields.string("deadline") {
    case "response": self = .response(entry: entry)
    case "migration": self = .migration(entry: entry)
    case "claim": self = .claim(entry: entry)
    default: throw fields.problem("deadline")
    }
  }
}
