#if Mail
  /// The heads that mail programs put above a whole message they quote.
  enum OriginalMessage {
    /// Whether such a head begins with this line.
    static func begins(_ lines: ArraySlice<QuotedHistory.Line>) -> Bool {
      guard let first = lines.first, !first.isBlank else { return false }
      return isMarker(first.bytes) || isHeader(lines)
    }

    /// "-----Original Message-----".
    static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
      guard line.starts(with: "--".utf8) || line.starts(with: "__".utf8), line.count < 200 else {
        return false
      }
      let lower = String(decoding: line, as: UTF8.self).lowercased()
      return markers.contains { lower.utf8Contains($0) }
    }

    /// A line "From: …" with at least two more labels in the six lines below it, and a digit among them.
    private static func isHeader(_ lines: ArraySlice<QuotedHistory.Line>) -> Bool {
      guard let first = lines.first, let label = label(first), fromLabels.contains(label) else {
        return false
      }
      let block = lines.dropFirst().prefix(6).prefix { !$0.isBlank }
      let labels = block.count { line in self.label(line).map { otherLabels.contains($0) } ?? false }
      let hasDigit = block.contains { $0.bytes.contains(where: \.isASCIIDigit) }
      return labels >= 2 && hasDigit
    }

    /// What stands before the colon of "Label: words", in lower case and without emphasis.
    private static func label(_ line: QuotedHistory.Line) -> String? {
      let head = line.bytes.prefix(48)
      let end = head.firstIndex(of: .colon) ?? wideColon(head)
      guard let end else { return nil }
      let name = String(decoding: head[..<end].filter { $0 != 0x2A && $0 != 0x5F }, as: UTF8.self)
      return name.trimmedWhitespace.lowercased()
    }

    private static func wideColon(_ head: ArraySlice<UInt8>) -> Int? {
      let mark = Array("：".utf8)
      return head.indices.first { head[$0...].starts(with: mark) }
    }

    /// en, de, fr, it, es, pt, pl, nl, sv, ja, zh.
    private static let markers = [
      "original message", "original e-mail", "original email", "original mail", "ursprüngliche nachricht",
      "ursprüngliche mail", "originalnachricht", "original-nachricht", "message d'origine",
      "message d’origine", "message original", "message initial", "messaggio originale",
      "mensaje original", "mensagem original", "oryginalna wiadomość", "wiadomość oryginalna",
      "wiadomość pierwotna", "oorspronkelijk bericht", "originele bericht", "ursprungligt meddelande",
      "元のメッセージ", "元のメール", "original letter", "原始邮件", "原邮件",
    ]

    /// en, de, fr/es/pt, it, pl, nl, sv, ja, zh.
    private static let fromLabels: Set<String> = [
      "from", "von", "de", "expéditeur", "da", "od", "van", "från", "差出人", "送信者", "发件人", "寄件者",
    ]

    private static let otherLabels: Set<String> = [
      "sent", "date", "to", "subject", "cc", "gesendet", "datum", "an", "betreff", "envoyé", "envoyé le",
      "à", "objet", "inviato", "data", "a", "oggetto", "enviado", "enviado el", "enviada em", "enviado em",
      "fecha", "para", "asunto", "assunto", "wysłano", "do", "dw", "temat", "verzonden", "aan",
      "onderwerp", "skickat", "till", "ämne", "送信日時", "日時", "日付", "送信", "宛先", "件名", "发送时间",
      "收件人", "主题", "日期",
    ]
  }
#endif
