public import HelpdeskLanguage

/// A macro's text with its slots filled: what the buyer reads.
public struct Rendering: Hashable, Sendable {
  /// Which version was rendered.
  public let macro: Macro.Reference
  /// In which language.
  public let language: Language
  /// The words, with line ends as `\n`.
  public let text: String
  /// What filled the slots, by name; erasable.
  public let values: [String: String]
}

/// A slot that cannot be filled as asked.
struct SlotProblem: Error, Hashable, Sendable {
  let slot: String
  let advice: String
  /// Whether the caller's value is only too long, which is a limit and not a matter of form (rules.md §6).
  var exceedsLimit = false

  /// What an agent reads.
  var sentence: String { "Slot \(slot): \(advice)." }
}

extension Macro {
  /// A stretch of a macro's text.
  enum Piece: Hashable { case literal(Substring), slot(String) }

  /// The text cut into literal words and slots; nil where the macro lacks the language.
  ///
  /// A brace that opens no slot name is a literal brace, so every text can be cut.
  func pieces(in language: Language) -> [Piece]? {
    guard let text = texts[language] else { return nil }
    var pieces: [Piece] = []
    // By bytes: a mark that joins a brace makes another character of it, but no other text.
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(where: { !Self.isOfSlotName($0) }),
        inside[close] == UInt8(ascii: "}"), close > inside.startIndex
      else {
        pieces.append(.literal(Substring(rest[...open])))
        rest = inside
        continue
      }
      pieces.append(.literal(Substring(rest[..<open])))
      pieces.append(.slot(String(Substring(inside[..<close]))))
      rest = inside[inside.index(after: close)...]
    }
    pieces.append(.literal(Substring(rest)))
    return pieces
  }

  /// Fills the slots in one pass; what fills them is never parsed again.
  ///
  /// - Parameters:
  ///   - language: One of ``languages``.
  ///   - values: What the caller gives, by slot name.
  ///   - engineValues: What the engine gives for slots that are its own.
  /// - Returns: nil where the macro lacks the language.
  func render(
    in language: Language, values: [String: String], engineValues: [String: String]
  ) throws(SlotProblem) -> Rendering? {
    guard let pieces = pieces(in: language) else { return nil }
    if let stranger = values.keys.sorted().first(where: { name in !slots.contains { $0.name == name } }) {
      throw SlotProblem(slot: stranger, advice: "the macro has no such slot")
    }
    var filled: [String: String] = [:]
    var kept: [String: String] = [:]
    for slot in slots {
      if slot.isFilledByEngine, values[slot.name] != nil {
        throw SlotProblem(slot: slot.name, advice: "it is filled from the ticket and cannot be set")
      }
      guard let value = slot.isFilledByEngine ? engineValues[slot.name] : values[slot.name] else {
        throw SlotProblem(slot: slot.name, advice: "it needs a value")
      }
      filled[slot.name] = try slot.wording(of: value, in: language)
      kept[slot.name] = value
    }
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let words): text += words
      case .slot(let name): text += filled[name] ?? ""
      }
    }
    return Rendering(macro: reference, language: language, text: text, values: kept)
  }
}

extension Macro {
  private static func isOfSlotName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }
}

extension Slot {
  /// What the buyer reads for `value`.
  func wording(of value: String, in language: Language) throws(SlotProblem) -> String {
    func refuse(_ advice: String) -> SlotProblem { SlotProblem(slot: name, advice: advice) }
    guard value.count <= limit else {
      throw SlotProblem(
        slot: name, advice: "it holds at most \(limit) characters", exceedsLimit: !isFilledByEngine)
    }
    guard !value.allSatisfy(\.isWhitespace) else { throw refuse("it needs a value") }
    let mayBreakLines = kind == .paragraph
    let isPlain = value.unicodeScalars.allSatisfy { scalar in
      if scalar == "\n" { return mayBreakLines }
      return scalar.properties.generalCategory != .control
        && scalar.properties.generalCategory != .lineSeparator
        && scalar.properties.generalCategory != .paragraphSeparator && !scalar.properties.isBidiControl
    }
    guard isPlain else { throw refuse("it takes plain words on \(mayBreakLines ? "lines" : "one line")") }
    switch kind {
    case .text, .paragraph, .order, .announcedAddress: return value
    case .amount:
      guard Money(slotValue: value) != nil else { throw refuse("give an amount and its currency: 89.90 EUR") }
      return value
    case .date:
      guard value.utf8.count == 10, Timestamp(iso8601: value) != nil else {
        throw refuse("give a day as 2026-03-31")
      }
      return value
    case .choice(let choices):
      guard let choice = choices.first(where: { $0.value.utf8.elementsEqual(value.utf8) }) else {
        throw refuse("choose one of \(choices.map(\.value).joined(separator: ", "))")
      }
      return choice.wording[language] ?? choice.value
    }
  }
}

extension Money {
  /// Reads `89.90 EUR`; nil for anything else.
  init?(slotValue: String) {
    let halves = slotValue.split(separator: " ")
    guard halves.count == 2, let money = try? Money(halves[0], Currency(rawValue: String(halves[1]))) else {
      return nil
    }
    self = money
  }
}
