import HelpdeskLanguage

/// Writes the words of a draft: the only place where macros are rendered for sending (design.md §4.9).
struct DraftAuthor: Sendable {
  let ticket: Ticket
  let context: Context

  typealias Content = Result<Draft.Content, Draft.Problem>

  func content(of reply: Reply) -> Content {
    switch reply.body {
    case .text(let text):
      return .success(
        Draft.Content(
          text: text, language: reply.language, macro: nil, step: nil, resolution: nil, answers: true))
    case .macro(let id, let slots, let preview):
      guard context.desk.macros.newest(id) != nil else { return .failure(.unknown(id)) }
      guard let published = context.desk.macros.active(id) else { return .failure(.retired(id)) }
      let content = render(published, slots: slots, asked: reply.language, step: nil, address: nil)
      guard case .success(let written) = content, let preview,
        !preview.utf8.elementsEqual(written.text.utf8)
      else { return content }
      // An ordinary macro is a starting point: what the agent made of it is the agent's own text.
      return published.isLocked ? .failure(.altered(id)) : self.content(of: reply.as(text: preview))
    }
  }

  func step(
    _ step: Migration.Message, _ purpose: MacroPurpose, of migration: Migration, slots: [String: String],
    asked: Language?, resolution: Resolution? = nil
  ) -> Content {
    guard let reference = migration.macros[purpose],
      let published = context.desk.macros.version(reference)
    else { return .failure(.unknown(MacroID(purpose.rawValue))) }
    return render(
      published, slots: slots, asked: asked, step: step, address: migration.address, resolution: resolution)
  }

  func summary(_ resolution: Resolution, of migration: Migration, asked: Language?) -> Content {
    let purpose = MacroPurpose.summary(of: resolution)
    return step(
      .summary, purpose, of: migration, slots: resolution.slotValues, asked: asked, resolution: resolution)
  }

  /// The language asked for, else the buyer's, else the store's (rules.md §6).
  func language(asked: Language?) -> Language? {
    asked ?? ticket.language ?? ticket.marketplace?.language ?? context.desk.home.language
  }

  private func render(
    _ published: MacroLibrary.Published, slots: [String: String], asked: Language?,
    step: Migration.Message?, address: String?, resolution: Resolution? = nil
  ) -> Content {
    let macro = published.macro
    guard let language = language(asked: asked), macro.texts[language] != nil else {
      return .failure(.language(macro.id, language(asked: asked)))
    }
    var engineValues: [String: String] = [:]
    for slot in macro.slots {
      switch slot.kind {
      case .order: engineValues[slot.name] = ticket.order?.id
      case .announcedAddress: engineValues[slot.name] = address
      default: break
      }
    }
    do throws(SlotProblem) {
      guard let rendering = try macro.render(in: language, values: slots, engineValues: engineValues) else {
        return .failure(.language(macro.id, language))
      }
      let told = resolution ?? (macro.purpose.rules.isSummary ? Resolution(slotValues: slots) : nil)
      return .success(
        Draft.Content(
          text: rendering.text, language: language,
          macro: MessageSent.SentMacro(
            reference: macro.reference, digest: published.digest, purpose: macro.purpose,
            isLocked: published.isLocked, values: rendering.values),
          step: step, resolution: told, answers: macro.purpose.rules.answers))
    } catch { return .failure(.slot(error)) }
  }
}

extension Reply {
  fileprivate func `as`(text: String) -> Reply {
    Reply(channel: channel, body: .text(text), language: language, attachments: attachments)
  }
}

extension MacroPurpose {
  /// The macro that tells a resolution.
  static func summary(of resolution: Resolution) -> MacroPurpose {
    resolution.amount == nil ? .summary : .summaryWithAmount
  }
}

extension Resolution {
  /// Names of the slots in which a summary macro tells a resolution.
  enum SlotName {
    static let outcome = "outcome"
    static let text = "text"
    static let amount = "amount"
  }

  /// The resolution as values of a summary macro's slots.
  var slotValues: [String: String] {
    var values = [SlotName.outcome: outcome.rawValue, SlotName.text: text ?? ""]
    values[SlotName.amount] = amount?.description
    return values
  }

  /// Reads a resolution back from a summary macro's slots; nil where the outcome is none.
  init?(slotValues: [String: String]) {
    guard let outcome = slotValues[SlotName.outcome].flatMap(Outcome.init(rawValue:)) else { return nil }
    self.init(
      outcome, slotValues[SlotName.text], amount: slotValues[SlotName.amount].flatMap(Money.init(slotValue:)))
  }
}
