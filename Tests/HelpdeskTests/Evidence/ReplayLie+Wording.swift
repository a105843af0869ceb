import Helpdesk
import HelpdeskStore

// Altered words, and macros that prove nothing.
extension ReplayLie {
  /// A whole story whose first message of a step is altered.
  private static func altered(
    _ name: String, _ sentence: String, _ step: Migration.Message,
    _ change: @escaping @Sendable (inout MessageSent) -> Void
  ) -> ReplayLie {
    ReplayLie(name, sentence) {
      var story = try ReplayStory.whole()
      story.alter(step, change)
      return story
    }
  }

  static let wordings: [ReplayLie] = [
    altered("the notice says more than the macro", "not what the locked macro gives", .notice) {
      $0.text = ($0.text ?? "") + "\nRufen Sie uns an."
    },
    altered(
      "a composed letter in the slot, a decomposed one in the text", "not what the locked macro", .summary
    ) { $0.text = $0.text?.decomposingUmlauts },
    altered(
      "a decomposed letter in the slot, a composed one in the text", "not what the locked macro", .summary
    ) { message in
      let values = message.macro?.values
      message.macro?.values = values?.mapValues(\.decomposingUmlauts)
    },
    altered("a slot more than the macro has", "not what the locked macro gives", .notice) {
      $0.macro?.values?["extra"] = "x"
    },
    altered("the words are in another language than stated", "not what the locked macro gives", .notice) {
      $0.language = .english
    },
    altered("another address is announced", "another order or address", .notice) { message in
      let other = "private@elsewhere.example"
      message.text = message.text?.replacing(ReplayStory.mailbox, by: other)
      message.macro?.values?["channel-address"] = other
    },
    altered("the summary tells more than the record", "another resolution", .summary) { message in
      message.text = message.text?.replacing("89.90 EUR", by: "89.91 EUR")
      message.macro?.values?["amount"] = "89.91 EUR"
    },
    altered("the notice is free text", "not rendered from a macro", .notice) { $0.macro = nil },
    altered("the notice is not locked", "must be locked", .notice) { $0.macro?.isLocked = false },
    altered("the notice is an ordinary answer", "outside its step", .notice) { $0.step = nil },
    altered("the step goes by mail", "off the official channel", .notice) { $0.channel = .email },
    altered("the withdrawal stands for the notice", "does not await it", .notice) { $0.step = .withdrawal },
  ]

  static let macros: [ReplayLie] = [
    altered("the digest is another macro's", "names another macro than its digest", .notice) { message in
      let other = Macro.builtIn.first { $0.macro.purpose == .noticeForSafety }?.macro
      message.macro?.digest = other.flatMap { try? $0.digest() } ?? ""
    },
    altered("the digest is nobody's", "lacks the locked macro", .notice) {
      $0.macro?.digest = String(repeating: "0", count: 64)
    },
    altered("the version is another one", "another version than the migration began with", .notice) {
      $0.macro?.reference = Macro.Reference(id: "migration-notice-media", version: 2)
    },
    altered("the notice is for another reason", "macro for another purpose", .notice) {
      $0.macro?.purpose = .noticeForSafety
    },
    ReplayLie("the macro is published after its use", "published or locked after") {
      var story = try ReplayStory.whole()
      story.rewrite { lines in
        let notice = lines.firstIndex { line in
          guard case .desk(let event) = line, case .macroPublished(let macro, _, _) = event.fact else {
            return false
          }
          return macro.purpose == .noticeForMedia
        }
        if let notice { lines.append(lines.remove(at: notice)) }
      }
      return story
    },
    {
      var lie = ReplayLie("the macro is left out", "lacks the locked macro") { try .whole() }
      lie.bend = { log in
        var log = log
        log.bringsMacros = false
        return log
      }
      return lie
    }(),
    ReplayLie("the macro was never locked", "does not lock it") {
      var story = try ReplayStory.whole()
      story.rewrite { lines in
        lines = lines.map { line in
          guard case .desk(let event) = line, case .macroPublished(let macro, let digest, _) = event.fact
          else { return line }
          let fact = DeskFact.macroPublished(macro, digest: digest, isLocked: false)
          return .desk(DeskEvent(at: event.at, actor: event.actor, fact))
        }
      }
      return story
    },
    ReplayLie("the publication names another version", "does not publish this wording") {
      var story = try ReplayStory.whole()
      story.rewrite { lines in
        lines = lines.map { line in
          guard case .desk(let event) = line, case .macroPublished(let macro, let digest, _) = event.fact,
            macro.purpose == .noticeForMedia
          else { return line }
          let other = Macro(
            id: macro.id, version: 1, purpose: .noticeForMedia, slots: macro.slots,
            texts: [.german: "Anders."])
          let fact = DeskFact.macroPublished(other, digest: digest, isLocked: true)
          return .desk(DeskEvent(at: event.at, actor: event.actor, fact))
        }
      }
      return story
    },
  ]
}

extension String {
  /// The same text with `ü` as two scalars: equal as a string, other bytes.
  var decomposingUmlauts: String { replacing("\u{FC}", by: "u\u{308}") }

  /// Replaces scalars by scalars; equal-looking spellings are told apart.
  func replacing(_ part: String, by other: String) -> String {
    let (part, other) = (Array(part.unicodeScalars), Array(other.unicodeScalars))
    var (rest, result) = (Array(unicodeScalars)[...], String.UnicodeScalarView())
    while !rest.isEmpty {
      if rest.starts(with: part) {
        result.append(contentsOf: other)
        rest = rest.dropFirst(part.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return String(result)
  }
}
