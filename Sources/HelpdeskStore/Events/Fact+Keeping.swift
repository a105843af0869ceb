import HelpdeskCore
import HelpdeskTrail

// Erasure and evidence: what the trail itself reads (trail.md §4, §6).
extension Fact {
  func writeKeeping(to writer: inout FactWriter) {
    switch self {
    case .contentErased(let erased): erased.write(to: &writer)
    case .ticketExported(let count, let isSimulated):
      writer.set("count", integer: Int64(count))
      writer.set("simulated", flag: isSimulated)
    default: break
    }
  }

  static func contentErased(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    .contentErased(try ContentErased(FactReader(encoded)))
  }

  static func ticketExported(_ encoded: EncodedFact) throws(UndecodableEvent) -> Fact {
    let fields = FactReader(encoded).fields
    return .ticketExported(count: try fields.count("count"), isSimulated: try fields.flag("simulated"))
  }
}

extension ContentErased {
  fileprivate func write(to writer: inout FactWriter) {
    writer.set("erases", .array(erases.map { .string(Base64.encode($0.bytes)) }))
    writer.set("reason", reason)
  }

  fileprivate init(_ reader: FactReader) throws(UndecodableEvent) {
    let texts = try reader.fields.stringsIfPresent("erases") ?? []
    guard (1...Self.commitmentLimit).contains(texts.count) else { throw reader.fields.problem("erases") }
    var erases: [ContentCommitment] = []
    for text in texts {
      guard let commitment = Base64.decode(text).flatMap(ContentCommitment.init(bytes:)) else {
        throw reader.fields.problem("erases")
      }
      erases.append(commitment)
    }
    self.init(erases: erases, reason: try reader.fields.value("reason"))
  }
}
