import Helpdesk

// Macros, as cli.md spells them.
extension JSON {
  /// A version of a macro without its wording.
  init(_ published: MacroLibrary.Published) {
    let macro = published.macro
    self = [
      "macro": .string(macro.id.rawValue), "version": .count(macro.version),
      "locked": .bool(published.isLocked), "retired": .bool(published.isRetired),
      "purpose": .name(macro.purpose), "digest": .string(published.digest),
      "languages": .list(macro.languages.map(\.rawValue)), "slots": .array(macro.slots.map { JSON($0) }),
    ]
  }

  /// The wording by language.
  static func texts(of macro: Macro) -> JSON {
    .object(macro.languages.map { Member(key: $0.rawValue, value: .text(macro.texts[$0])) })
  }

  private init(_ slot: Slot) {
    self = [
      "name": .string(slot.name), "kind": .string(slot.kind.name), "limit": .count(slot.limit),
      "filledByDesk": .bool(slot.isFilledByEngine), "choices": .list(slot.kind.choices.map(\.value)),
    ]
  }
}

extension Slot.Kind {
  /// The kind as a macro's file spells it.
  var name: String {
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

  /// The values of a closed list; empty for any other kind.
  var choices: [Slot.Choice] {
    if case .choice(let choices) = self { choices } else { [] }
  }
}
