import Helpdesk

/// A JSON value whose keys keep the order in which they were written.
enum JSON: Hashable {
  case null
  case bool(Bool)
  case integer(Int64)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A key and its value.
  struct Member: Hashable {
    let key: String
    let value: JSON
  }

  static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
  static func count(_ number: Int) -> JSON { .integer(Int64(number)) }
  static func ticket(_ id: TicketID?) -> JSON { id.map { .integer($0.rawValue) } ?? .null }
  static func entry(_ id: EntryID?) -> JSON { .text(id?.path) }
  static func time(_ moment: Timestamp?) -> JSON { .text(moment?.iso8601) }
  static func list(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  /// An enumeration by the name scripts know it by; null for none.
  static func name<Value: RawRepresentable<String>>(_ value: Value?) -> JSON { .text(value?.rawValue) }

  /// The members of this object with those of another behind them; this value alone where either is no
  /// object.
  func adding(_ other: JSON) -> JSON {
    guard case .object(let mine) = self, case .object(let theirs) = other else { return self }
    return .object(mine + theirs)
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByBooleanLiteral
{
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(stringLiteral value: String) { self = .string(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
}
