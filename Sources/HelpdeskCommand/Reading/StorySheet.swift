import Helpdesk

/// Entries in time: what the marketplace can see left, everything else right.
struct StorySheet {
  let entries: [TimelineEntry]
  let style: Style

  /// Columns of each side; both fit the 100 that terminals commonly have.
  private static let columns = 47
  private static let gap = " | "

  var lines: [String] {
    let heads = row("the marketplace can see this", "the marketplace cannot see this", ink: .faint)
    return ["", heads] + entries.flatMap(block)
  }

  private func block(_ entry: TimelineEntry) -> [String] {
    let text = PlainText(entry.text ?? "").lines(columns: Self.columns - 2)
      .map { $0.isEmpty ? "" : "  " + $0 }
      .dropLast(while: \.isEmpty)
    let files = entry.attachments.map { attachment in
      "  + " + PlainText.cut(PlainText(attachment.name ?? "unnamed").oneLine, to: 30)
        + ", \(attachment.size) B"
    }
    let heads = PlainText(head(of: entry)).lines(columns: Self.columns)
    let body = (text + files).map { ($0, false) }
    return (heads.map { ($0, true) } + body).map { line, isHead in
      let ink: Style.Ink = isHead ? .strong : .plain
      return entry.isOfficial ? row(line, "", ink: ink) : row("", line, ink: ink)
    }
  }

  private func head(of entry: TimelineEntry) -> String {
    let mark = entry.direction.map { $0 == .inbound ? "<" : ">" } ?? "·"
    let channel = entry.isOfficial ? nil : entry.channel?.rawValue
    let parts = [
      channel, entry.event.fact.detail ?? (entry.channel == nil ? entry.event.fact.name : nil),
      entry.event.fact.isFromOutside ? nil : "by \(entry.event.actor)",
      entry.delivery.map { $0.isAttested ? "\($0.state.rawValue), attested" : $0.state.rawValue },
    ].compactMap(\.self).joined(separator: ", ")
    return "\(entry.id) \(mark) \(entry.event.at.minute)" + (parts.isEmpty ? "" : " \(parts)")
  }

  private func row(_ left: String, _ right: String, ink: Style.Ink) -> String {
    let padding = String(repeating: " ", count: max(0, Self.columns - PlainText.width(of: left)))
    let line = style.paint(left, ink) + padding + Self.gap + style.paint(right, ink)
    // Nothing is left hanging behind the bar.
    return right.isEmpty ? style.paint(left, ink) + padding + " |" : line
  }
}

extension Fact {
  /// Whether it came by itself, so that its actor only carried it in.
  fileprivate var isFromOutside: Bool {
    switch self {
    case .messageReceived, .messageCopied, .noticeReceived: true
    default: false
    }
  }
}

extension [String] {
  fileprivate func dropLast(while isNoise: (String) -> Bool) -> [String] {
    Array(reversed().drop(while: isNoise).reversed())
  }
}
