#if Mail
  import Foundation

  /// Copies of answers that the seller typed on the marketplace's own pages.
  enum SellerCopy {
    /// The person written to: named behind "your e-mail to" in the subject, else in the line above the
    /// words; `nil` if neither names anybody.
    static func recipient(subject: String?, words: String) -> String? {
      if let subject, let name = name(in: subject) { return name }
      for line in words.split(separator: "\n").prefix(20) {
        if let name = sentTo(String(line)) { return name }
      }
      return nil
    }

    private static func name(in subject: String) -> String? {
      let lower = subject.lowercased()
      for opening in openings {
        guard let found = lower.range(of: opening), lower.utf8.count == subject.utf8.count else { continue }
        let offset = lower.utf8.distance(from: lower.startIndex, to: found.upperBound)
        return cleaned(Substring(subject.utf8.dropFirst(offset)))
      }
      for (before, after) in brackets {
        guard let end = subject.range(of: after) else { continue }
        let start = subject.range(of: before)?.upperBound ?? subject.startIndex
        if start < end.lowerBound { return cleaned(subject[start..<end.lowerBound]) }
      }
      return nil
    }

    /// "… copy of the e-mail that you sent to NAME."
    private static func sentTo(_ line: String) -> String? {
      for (before, after) in sentences {
        guard let start = line.range(of: before) else { continue }
        let rest = line[start.upperBound...]
        guard let end = rest.range(of: after) else { continue }
        return cleaned(rest[..<end.lowerBound])
      }
      return nil
    }

    /// The name without an order in parentheses, a form of address, or marks.
    private static func cleaned(_ text: Substring) -> String? {
      var name = String(text.prefix { $0 != "(" && $0 != "（" }).trimmedWhitespace
      for honorific in ["様", "さん", "さま"] where name.hasSuffix(honorific) {
        name.removeLast(honorific.count)
      }
      let plain = BuyerName.cleaned(name.trimmedWhitespace) ?? ""
      return plain.isEmpty ? nil : plain
    }

    /// How subjects go on to the name: en, de, fr, it, es, pt, pl, nl, sv.
    private static let openings = [
      "your e-mail to ", "your email to ", "your message to ", "ihre e-mail an ", "ihre nachricht an ",
      "ihre email an ", "deine e-mail an ", "votre e-mail à ", "votre e-mail a ", "votre email à ",
      "votre message à ", "votre e-mail adressé à ", "la tua e-mail a ", "la sua e-mail a ",
      "il tuo messaggio a ", "la vostra e-mail a ", "tu e-mail a ", "su e-mail a ",
      "tu correo electrónico a ", "su correo electrónico a ", "tu mensaje a ", "su mensaje a ",
      "tu mensaje para ", "su mensaje para ", "tu correo electrónico para ", "su correo electrónico para ",
      "seu e-mail para ", "o seu e-mail para ", "sua mensagem para ", "twój e-mail do ",
      "twoja wiadomość do ",
      "państwa wiadomość do ", "państwa e-mail do ", "twoja wiadomość e-mail do ", "uw e-mail aan ",
      "je e-mail aan ", "uw bericht aan ", "din e-post till ", "ditt e-postmeddelande till ",
      "ditt meddelande till ",
    ]

    /// How subjects enclose the name: ja, zh.
    private static let brackets = [
      ("", "様へ"), ("", "さんへ"), ("", "様宛"), ("您发送给", "的"), ("您发给", "的"), ("您给", "的"),
    ]

    /// How the line above the words encloses it.
    private static let sentences = [
      ("you sent to ", "."), ("die Sie an ", " gesendet"), ("die Sie an ", " geschickt"),
      ("que vous avez envoyé à ", "."), ("que vous avez adressé à ", "."), ("che hai inviato a ", "."),
      ("che ha inviato a ", "."), ("que enviaste a ", "."), ("que ha enviado a ", "."),
      ("que has enviado a ", "."), ("que você enviou para ", "."), ("que enviou para ", "."),
      ("wysłanej do ", "."), ("wysłana do ", "."), ("u hebt verzonden aan ", "."),
      ("du skickade till ", "."), ("お客様が", "様に送信"), ("お客様が", "様へ送信"),
    ]
  }
#endif
