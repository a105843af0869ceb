import HelpdeskCore
import HelpdeskTrail

extension MigrationOpened {
  func write(to writer: inout FactWriter) {
    writer.set("reason", reason.kind)
    switch reason {
    case .media(let file, let bytes):
      writer.set("fileBytes", integer: bytes)
      writer.keep("file", file)
    case .safety(let reference): writer.keep("reference", reference)
    }
    writer.set("channel", channel)
    writer.set("category", category)
    let pinned = macros.map { purpose, macro in
      CanonicalMember(
        purpose.rawValue,
        .object([
          CanonicalMember("id", .string(macro.id.rawValue)),
          CanonicalMember("version", .integer(Int64(macro.version))),
        ]))
    }
    if !pinned.isEmpty {
      writer.set("macros", .object(pinned.sorted { $0.key.bytesPrecede($1.key) }))
    }
    writer.keep("note", note)
    writer.keep("address", address)
  }

  init(_ reader: FactReader) throws(UndecodableEvent) {
    let fields = reader.fields
    let reason: MigrationReason =
      switch try fields.value("reason", as: MigrationReason.Kind.self) {
      case .media: .media(file: try reader.text("file"), bytes: try fields.integer("fileBytes"))
      case .safety: .safety(reference: try reader.text("reference"))
      }
    var macros: [MacroPurpose: Macro.Reference] = [:]
    if let pinned = try fields.objectIfPresent("macros") {
      for member in pinned.members {
        guard let purpose = MacroPurpose(rawValue: member.key),
          let macro = try pinned.objectIfPresent(member.key)
        else { throw fields.problem("macros") }
        macros[purpose] = Macro.Reference(id: try macro.value("id"), version: try macro.count("version"))
      }
    }
    self.init(
      reason: reason, note: try reader.text("note"), channel: try fields.value("channel"),
      address: try reader.text("address"), macros: macros, category: try fields.valueIfPresent("category"))
  }
}
