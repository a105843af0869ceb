import Foundation
import HelpdeskMail

/// What is fuzzed: a reader, and how bytes that a stranger chose become its input.
enum FuzzTarget: String, CaseIterable {
  /// A whole mail.
  case message
  /// The value of a field, given to every field that is looked into.
  case headers
  /// An HTML body, made safe and read as words.
  case html
  /// The subject and the words of a mail of the marketplace's own.
  case notices
  /// What a mailbox's server sends.
  case imap

  /// The target of this run; set once, before libFuzzer begins.
  nonisolated(unsafe) static var chosen = FuzzTarget.message

  /// Reads the bytes. What must never be stops the program, and libFuzzer keeps the input.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .message: Self.recognise(bytes)
    case .headers: Self.recognise(Self.mail(withEveryField: bytes))
    case .html: Self.read(html: String(decoding: bytes, as: UTF8.self))
    case .notices: Self.recognise(Self.notice(bytes))
    case .imap: Self.read(answers: bytes)
    }
  }

  /// Stops the program where something does not hold that must, with a line that says what.
  private static func demand(_ holds: Bool, _ what: String) {
    guard !holds else { return }
    try? FileHandle.standardError.write(contentsOf: Data("Broken: \(what).\n".utf8))
    abort()
  }

  private static func recognise(_ bytes: [UInt8]) {
    let settings = MailSettings(
      ownAddresses: ["desk@brightnest.example"], trustedAuthServer: "mx.brightnest.example")
    let mail = RecognizedMail(bytes: bytes, settings: settings)
    for text in [mail.subject, mail.buyerName, mail.customerName].compactMap(\.self) {
      demand(text.unicodeScalars.allSatisfy { $0.value >= 0x20 }, "a name stays on its line")
    }
    for name in mail.attachments.compactMap(\.filename) {
      demand(!name.isEmpty && !name.contains { $0 == "/" || $0 == "\\" }, "a file's name is bare")
    }
  }

  // MARK: - Shapes

  /// The fields whose values have a grammar.
  private static let fields = [
    "From", "To", "Reply-To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Received",
    "Authentication-Results", "Content-Type", "Content-Disposition", "Content-Transfer-Encoding",
    "X-Space-Notification-Type", "Auto-Submitted",
  ]

  /// Each line of the value continues it, so that the value cannot end the header.
  private static func mail(withEveryField value: [UInt8]) -> [UInt8] {
    let folded = value.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      $0.filter { $0 != 0x0D }
    }
    .joined(separator: Array("\r\n ".utf8))
    var mail: [UInt8] = []
    for field in fields { mail += Array("\(field): ".utf8) + folded + Array("\r\n".utf8) }
    return mail + Array("\r\nwords".utf8)
  }

  /// The first line is the type that the marketplace names, the second the subject, the rest the words.
  private static func notice(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    let head = """
      Date: Tue, 10 Mar 2026 09:30:00 +0100
      From: "Amazon" <donotreply@amazon.com>
      To: desk@brightnest.example
      Message-ID: <notice@relay.example>
      Content-Type: text/plain; charset=utf-8
      X-Marketplace-ID: A1PA6795UKMFR9

      """
    let rests = ["X-Space-Notification-Type: ", "\nSubject: ", "\n\n"]
    return rests.enumerated().reduce(into: Array(head.utf8)) { mail, rest in
      mail += rest.element.utf8
      mail += lines.dropFirst(rest.offset).first ?? []
    }
  }

  private static func read(html: String) {
    let once = SafeHTML(html).markup
    demand(SafeHTML(once).markup.utf8.elementsEqual(once.utf8), "made safe once is made safe for good")
    let violation = HTMLInvariants.violation(in: once)
    demand(violation == nil, "what is made safe holds \(violation ?? "nothing")")
    _ = HTMLText(html)
  }

  /// The same answers come out, however the bytes are cut.
  private static func read(answers bytes: [UInt8]) {
    let whole = responses(bytes, by: .max)
    demand(whole == responses(bytes, by: 1), "responses are the same however they are cut")
    for response in whole ?? [] { _ = (response.fetched, response.searchResults, response.code("UIDNEXT")) }
  }

  private static func responses(_ bytes: [UInt8], by step: Int) -> [IMAPResponse]? {
    var reader = IMAPResponseReader(longestLiteral: 4_096)
    var found: [IMAPResponse] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(step)
      guard (try? reader.take(part)) != nil else { return nil }
      rest = rest.dropFirst(part.count)
      while let response = reader.next() { found.append(response) }
    }
    return found
  }
}
