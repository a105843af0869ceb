#if Mail
  /// Answers that no human wrote.
  enum AutomaticReply {
    /// Whether a mail says so itself: by a header, or at the very beginning of its subject or its words.
    static func isOne(_ header: HeaderBlock, subject: String?, words: String) -> Bool {
      saysHeader(header) || saysSubject(subject) || saysWords(words)
    }

    /// Whether a header says so. Source: RFC 3834 §5, and the fields of common autoresponders.
    static func saysHeader(_ header: HeaderBlock) -> Bool {
      if let submitted = header.token("auto-submitted"), submitted.hasPrefix("auto-replied") { return true }
      if let precedence = header.token("precedence"), precedence == "auto_reply" { return true }
      if header.token("x-autoreply") == "yes" || header.token("x-auto-response") == "yes" { return true }
      // Exchange calls its absence notes "auto-generated", and asks for no answer to them.
      if header.token("auto-submitted") == "auto-generated", header.contains("in-reply-to"),
        header.token("x-auto-response-suppress") != nil
      {
        return true
      }
      return fields.contains { header.contains($0) }
    }

    /// Whether the subject begins as automatic answers do; "Re: Automatic reply" is a human's.
    static func saysSubject(_ subject: String?) -> Bool {
      guard let subject else { return false }
      let folded = NoticeWords.folded(subject).drop { " [(【*".contains($0) }
      return openings.contains { folded.utf8.starts(with: $0.utf8) }
    }

    /// Whether the first words of a body introduce it as an automatic answer.
    static func saysWords(_ words: String) -> Bool {
      let folded = NoticeWords.folded(String(words.trimmedWhitespace.prefix(200)))
        .drop { " [(【*".contains($0) }
      return introductions.contains { folded.utf8.starts(with: $0.utf8) }
    }

    /// en, de, fr, it, es, pt, pl, nl, sv, ja, zh; lower case, dashes as blanks.
    private static let introductions = [
      "this is an automatic reply", "this is an automated reply", "this is an automatic response",
      "this is an automated response", "this is an auto reply", "dies ist eine automatische antwort",
      "das ist eine automatische antwort", "dies ist eine automatisch", "ceci est une réponse automatique",
      "ceci est un message automatique", "questa è una risposta automatica", "risposta automatica",
      "esta es una respuesta automática", "esta é uma resposta automática", "to jest automatyczna odpowiedź",
      "ta wiadomość została wygenerowana automatycznie", "dit is een automatisch",
      "det här är ett automatiskt svar", "これは自動返信", "このメールは自動返信", "本メールは自動返信", "自動返信",
      "此邮件为自动回复", "这是自动回复", "这是一封自动回复",
    ]

    private static let fields = [
      "x-autorespond", "x-autoresponder", "x-auto-reply-from", "x-mail-autoreply", "x-vacation",
      "x-autoreply-from",
    ]

    /// en, de, fr, it, es, pt, pl, nl, sv, ja, zh; lower case, dashes as blanks.
    private static let openings = [
      "automatic reply", "auto:", "auto reply", "autoreply", "auto response", "automated reply",
      "automatic response",
      "out of office", "out of the office", "vacation reply", "automatische antwort", "automatische reaktion",
      "abwesenheitsnotiz", "abwesenheitsbenachrichtigung", "abwesenheitsassistent", "autom. antwort",
      "automatische abwesenheit", "réponse automatique", "message d'absence", "absence du bureau",
      "absent du bureau", "absente du bureau", "notification d'absence", "risposta automatica",
      "fuori ufficio", "assenza dall'ufficio", "respuesta automática", "fuera de la oficina",
      "fuera de oficina", "resposta automática", "fora do escritório", "ausência do escritório",
      "ausência temporária", "automatyczna odpowiedź", "odpowiedź automatyczna", "poza biurem",
      "autoodpowiedź", "automatisch antwoord", "afwezigheidsbericht", "autosvar", "automatiskt svar",
      "frånvaro", "自動返信", "【自動返信】", "自動応答", "不在通知", "[自動返信]", "自动回复", "自动答复", "自動回覆",
    ]
  }
#endif
