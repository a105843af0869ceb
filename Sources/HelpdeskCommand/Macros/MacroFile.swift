import Foundation
import Helpdesk

/// A version of a macro as a JSON file; unknown keys are refused, so that a slip of the pen is noticed.
struct MacroFile: Decodable {
  let id: MacroID
  /// nil for the next one.
  let version: Int?
  let purpose: MacroPurpose
  let isLocked: Bool
  let slots: [Slot]
  let texts: [Language: String]

  private enum Key: String, CodingKey, CaseIterable { case id, version, purpose, locked, slots, texts }

  /// The version as the engine takes it.
  func macro(version: Int) -> Macro {
    Macro(id: id, version: version, purpose: purpose, slots: slots, texts: texts)
  }

  /// Reads a file.
  ///
  /// - Throws: ``BadInput`` that says what to mend.
  static func read(_ data: Data) throws -> MacroFile {
    do { return try JSONDecoder().decode(MacroFile.self, from: data) } catch let error as DecodingError {
      throw BadInput(
        "The macro's file cannot be used: \(error.flaw). See `macro publish --help` for its form.")
    }
  }

  init(from decoder: any Decoder) throws {
    let file = try decoder.strictContainer(keyedBy: Key.self)
    id = MacroID(try file.decode(String.self, forKey: .id))
    version = try file.decodeIfPresent(Int.self, forKey: .version)
    let purposeName = try file.decodeIfPresent(String.self, forKey: .purpose) ?? MacroPurpose.answer.rawValue
    guard let purpose = MacroPurpose(rawValue: purposeName) else {
      let purposes = MacroPurpose.allCases.map(\.rawValue).joined(separator: ", ")
      throw BadInput("The macro's purpose is not known. Choose one of \(purposes).")
    }
    self.purpose = purpose
    isLocked = try file.decodeIfPresent(Bool.self, forKey: .locked) ?? false
    slots = try file.decodeIfPresent([MacroFileSlot].self, forKey: .slots)?.map(\.slot) ?? []
    texts = try MacroFileWording(try file.decode([String: String].self, forKey: .texts)).byLanguage
  }
}

/// A slot of a macro's file.
private struct MacroFileSlot: Decodable {
  let slot: Slot

  private enum Key: String, CodingKey, CaseIterable { case name, kind, limit, choices }

  init(from decoder: any Decoder) throws {
    let file = try decoder.strictContainer(keyedBy: Key.self)
    let choices = try file.decodeIfPresent([MacroFileChoice].self, forKey: .choices)?.map(\.choice) ?? []
    let kinds: [Slot.Kind] = [.text, .paragraph, .order, .announcedAddress, .amount, .date, .choice(choices)]
    let name = try file.decode(String.self, forKey: .kind)
    guard let kind = kinds.first(where: { $0.name == name }) else {
      throw BadInput(
        "A slot's kind is not known. Choose one of \(kinds.map(\.name).joined(separator: ", ")).")
    }
    guard (name == Slot.Kind.choice([]).name) == !choices.isEmpty else {
      throw BadInput("A slot of the kind choice has choices, and no other has.")
    }
    slot = Slot(
      try file.decode(String.self, forKey: .name), kind,
      limit: try file.decodeIfPresent(Int.self, forKey: .limit) ?? .max)
  }
}

/// A choice of a slot of a macro's file.
private struct MacroFileChoice: Decodable {
  let choice: Slot.Choice

  private enum Key: String, CodingKey, CaseIterable { case value, wording }

  init(from decoder: any Decoder) throws {
    let file = try decoder.strictContainer(keyedBy: Key.self)
    let wording = try MacroFileWording(try file.decode([String: String].self, forKey: .wording))
    choice = Slot.Choice(try file.decode(String.self, forKey: .value), wording.byLanguage)
  }
}

/// Words by language, the languages as codes.
private struct MacroFileWording {
  let byLanguage: [Language: String]

  init(_ texts: [String: String]) throws {
    byLanguage = Dictionary(try texts.map { (try Language(argument: $0.key), $0.value) }) { $1 }
  }
}
