import Foundation
import Helpdesk

/// Words to be judged, as they were given.
struct CheckedText {
  /// The caller's name for them; null where there is none.
  let id: JSON
  /// ISO 639-1, or `mixed`; nil where it is not known.
  let language: String?
  let channel: String
  let context: String
  let text: String

  /// Reads one JSON object a line; blank lines count for nothing.
  ///
  /// - Parameter fallback: Where a line leaves something out, this is taken.
  /// - Throws: ``BadInput`` with the number of the line to mend.
  static func lines(of input: Data, fallback: CheckedText) throws -> [CheckedText] {
    try input.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap {
      index, line in
      guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return nil }
      guard let given = try? JSONDecoder().decode(GivenText.self, from: Data(line)) else {
        throw BadInput("Line \(index + 1) is no JSON object with a text.")
      }
      return CheckedText(
        id: given.id, language: given.lang ?? fallback.language, channel: given.channel ?? fallback.channel,
        context: given.context ?? fallback.context, text: given.text)
    }
  }

  /// What is wrong with the words.
  ///
  /// - Throws: ``BadInput`` where channel, context or language is not known.
  func findings(by compliance: Compliance, approvedContacts: [String]) throws -> [Finding] {
    guard let channel = Channel(rawValue: channel) else {
      throw BadInput("A channel is one of \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    guard let context = TextContext(rawValue: context.replacing("-", with: " ")) else {
      throw BadInput("A context is one of \(TextContext.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    let known = try language.flatMap { $0 == "mixed" ? nil : try Language(argument: $0) }
    return compliance.findings(
      in: text, context: context, isOfficialChannel: channel.isOfficial, language: known,
      approvedContacts: approvedContacts)
  }
}

/// A line as a program gave it; keys that mean nothing here may stand beside.
private struct GivenText: Decodable {
  let id: JSON
  let lang: String?
  let channel: String?
  let context: String?
  let text: String

  private enum Key: String, CodingKey { case id, lang, channel, context, text }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    let number = try? line.decodeIfPresent(Int64.self, forKey: .id)
    id = try number.map(JSON.integer) ?? .text(try line.decodeIfPresent(String.self, forKey: .id))
    lang = try line.decodeIfPresent(String.self, forKey: .lang)
    channel = try line.decodeIfPresent(String.self, forKey: .channel)
    context = try line.decodeIfPresent(String.self, forKey: .context)
    text = try line.decode(String.self, forKey: .text)
  }
}
