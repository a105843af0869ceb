import HelpdeskLanguage
import Testing

/// One sentence a language and duty, kept and broken.
struct ProtocolSample: CustomTestStringConvertible, Sendable {
  let language: String
  let context: TextContext
  let kept: String
  let broken: String

  var testDescription: String { "\(language) \(context.rawValue)" }
}

@Suite struct ProtocolFindingTests {
  static let samples = [
    ProtocolSample(
      language: "en", context: .externalFirstContact, kept: "Solved. Please go on in your Amazon messages.",
      broken: "Solved. Just write to this address next time."),
    ProtocolSample(
      language: "es", context: .externalFirstContact,
      kept: "Resuelto. Escríbanos por los mensajes de Amazon.",
      broken: "Resuelto. Escríbanos a esta dirección."),
    ProtocolSample(
      language: "ja", context: .externalFirstContact, kept: "対応しました。今後はAmazonのメッセージでご連絡ください。",
      broken: "対応しました。今後はこのメールアドレスにご連絡ください。"),
    ProtocolSample(
      language: "zh", context: .externalFirstContact, kept: "已处理。请在亚马逊站内信继续联系我们。", broken: "已处理。以后直接发这个邮箱。"),
    ProtocolSample(
      language: "de", context: .externalFirstContact,
      kept: "Erledigt. Bitte schreiben Sie uns über die Amazon-Nachrichten.",
      broken: "Erledigt. Schreiben Sie künftig direkt an diese Adresse."),
    ProtocolSample(
      language: "fr", context: .externalFirstContact,
      kept: "C'est réglé. Merci de continuer via la messagerie Amazon.",
      broken: "C'est réglé. Écrivez-nous à cette adresse."),
    ProtocolSample(
      language: "it", context: .externalFirstContact,
      kept: "Fatto. Continui a scriverci nei messaggi Amazon.",
      broken: "Fatto. Ci scriva a questo indirizzo."),
    ProtocolSample(
      language: "en", context: .migrationNotice,
      kept: "Send the video there; we will confirm the result in this thread.",
      broken: "Send the video there; we settle everything by mail."),
    ProtocolSample(
      language: "ja", context: .migrationNotice, kept: "動画を拝見後、このメッセージで最終回答をお伝えします。",
      broken: "動画を拝見し、メールで解決します。"),
    ProtocolSample(
      language: "de", context: .resolutionSummary, kept: "Der Motor war defekt; wir haben 89,90 € erstattet.",
      broken: "Wie am Telefon besprochen. Viele Grüße."),
    ProtocolSample(
      language: "zh", context: .resolutionSummary, kept: "检查后确认电机故障，今天已退款。", broken: "如电话中所说，谢谢。"),
  ]

  @Test(arguments: samples)
  func `a text says what its step of the protocol asks`(_ sample: ProtocolSample) {
    #expect(findings(sample.kept, sample.context).filter { $0.severity == .block } == [])
    let broken = findings(sample.broken, sample.context)
    #expect(broken.count == 1)
    #expect(broken.first?.range == 0..<sample.broken.unicodeScalars.count)
  }

  @Test func `every built-in rule has advice, and there are 27`() {
    #expect(Rule.all.count == 27)
    #expect(Set(Rule.all).count == 27)
    for rule in Rule.all { #expect(!rule.advice.isEmpty, "\(rule)") }
  }

  @Test func `contexts are spelled as in scripts`() {
    #expect(
      TextContext.allCases.map(\.rawValue) == [
        "reply", "proactive", "proactive repeat", "proactive late", "migration notice", "resolution summary",
        "subject line", "external reply", "external first contact",
      ])
  }
}
