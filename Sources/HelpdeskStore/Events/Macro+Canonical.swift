package import HelpdeskCore
import HelpdeskLanguage
package import HelpdeskTrail

extension Macro {
  /// The version's wording and slots as canonical JSON {id, slots, texts, version}: what its digest covers.
  ///
  /// - Throws: `CanonicalError` where a language's code is not ASCII.
  package func canonicalBytes() throws(CanonicalError) -> [UInt8] {
    var members = MemberWriter()
    members.set("id", id.rawValue)
    members.set("slots", .array(slots.map(\.json)))
    members.set("texts", texts.json)
    members.set("version", .integer(Int64(version)))
    return try members.object.canonicalBytes()
  }

  /// SHA-256 of the canonical form, 64 hexadecimal digits (rules.md §6).
  ///
  /// - Throws: `CanonicalError` where a language's code is not ASCII.
  package func digest() throws(CanonicalError) -> String {
    Hash.sha256(try canonicalBytes()).hexadecimal
  }

  /// Reads a version back from its canonical form.
  ///
  /// - Parameters:
  ///   - bytes: What ``canonicalBytes()`` gave; anything that reads but is written otherwise is refused.
  ///   - purpose: What it is for, which the canonical form leaves out.
  /// - Throws: ``UndecodableEvent`` for anything else.
  package init(canonicalBytes bytes: [UInt8], purpose: MacroPurpose) throws(UndecodableEvent) {
    let reader = FactReader(
      EncodedFact(
        type: "macro.published", version: 1, fields: [],
        content: [EncodedFact.ContentBytes(name: "macro", bytes: bytes)]))
    guard let object = try reader.object("macro") else { throw reader.problem("macro") }
    try self.init(object, purpose: purpose)
    guard let again = try? canonicalBytes(), again == bytes else { throw reader.problem("macro") }
  }

  init(_ object: FieldReader, purpose: MacroPurpose) throws(UndecodableEvent) {
    guard let texts = try object.objectIfPresent("texts") else { throw object.problem("texts") }
    var slots: [Slot] = []
    for value in try object.arrayIfPresent("slots") ?? [] {
      guard case .object(let members) = value else { throw object.problem("slots") }
      var slot = object
      slot = FieldReader(type: slot.type, version: slot.version, members: members, item: slot.item)
      slots.append(try Slot(slot))
    }
    self.init(
      id: try object.value("id"), version: try object.count("version"), purpose: purpose, slots: slots,
      texts: try [Language: String](texts))
  }
}

extension Slot {
  fileprivate var json: CanonicalValue {
    var members = MemberWriter()
    if case .choice(let choices) = kind { members.set("choices", .array(choices.map(\.json))) }
    members.set("kind", kind.name)
    members.set("limit", .integer(Int64(limit)))
    members.set("name", name)
    return members.object
  }

  fileprivate init(_ object: FieldReader) throws(UndecodableEvent) {
    let kind: Kind
    switch try object.string("kind") {
    case "choice":
      var choices: [Choice] = []
      for value in try object.arrayIfPresent("choices") ?? [] {
        guard case .object(let members) = value else { throw object.problem("choices") }
        choices.append(
          try Choice(
            FieldReader(type: object.type, version: object.version, members: members, item: object.item)))
      }
      kind = .choice(choices)
    case let name:
      guard let plain = Kind.plain.first(where: { $0.name == name }) else { throw object.problem("kind") }
      kind = plain
    }
    self.init(try object.string("name"), kind, limit: try object.count("limit"))
  }
}

extension Slot.Kind {
  fileprivate static let plain: [Self] = [.text, .paragraph, .order, .announcedAddress, .amount, .date]

  fileprivate var name: String {
    switch self {
    case .text: "text"
    case .paragraph: "paragraph"
    case .order: "order"
    case .announcedAddress: "announced-address"
    case .amount: "amount"
    case .date: "date"
    case .choice: "choice"
    }
  }
}

extension Slot.Choice {
  fileprivate var json: CanonicalValue {
    .object([CanonicalMember("value", .string(value)), CanonicalMember("wording", wording.json)])
  }

  fileprivate init(_ object: FieldReader) throws(UndecodableEvent) {
    guard let wording = try object.objectIfPresent("wording") else { throw object.problem("wording") }
    self.init(try object.string("value"), try [Language: String](wording))
  }
}

extension [Language: String] {
  fileprivate var json: CanonicalValue {
    .object(
      map { CanonicalMember($0.key.rawValue, .string($0.value)) }.sorted { $0.key.bytesPrecede($1.key) })
  }

  fileprivate init(_ object: FieldReader) throws(UndecodableEvent) {
    self = [:]
    for member in object.members {
      self[Language(rawValue: member.key)] = try object.string(member.key)
    }
  }
}
