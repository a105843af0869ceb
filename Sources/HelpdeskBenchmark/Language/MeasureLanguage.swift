import ArgumentParser
import HelpdeskLanguage

/// Measures how fast texts are read.
struct MeasureLanguage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language", abstract: "Texts checked before they are sent, and read when they come in.")

  @Option(help: "How often each text is read.")
  var turns = 200

  @OptionGroup var sheet: SheetOptions

  func run() async throws { sheet.print(measure()) }

  func measure() -> Sheet {
    var table = Sheet(
      "Language",
      """
      Texts of 600 characters in seven languages, on one core. *Growth* is the time for a text of 48,000
      characters over that for one of 24,000: 2 where time is linear.
      """)
    SheetOptions.say("reading texts")
    let compliance = Compliance()
    let reader = InquiryReader()
    let jobs: [(String, (String) -> Void)] = [
      (
        "check, language known",
        { _ = compliance.findings(in: $0, context: .reply, isOfficialChannel: true, language: .english) }
      ),
      (
        "check, language unknown",
        { _ = compliance.findings(in: $0, context: .reply, isOfficialChannel: true) }
      ),
      ("classify", { _ = reader.read(subject: "", body: $0, orderKnown: true, fulfilment: nil) }),
      ("detect the language", { _ = Language.detect($0) }),
    ]
    for (name, job) in jobs { table.add(row(name, job)) }
    return table
  }

  private func row(_ name: String, _ job: (String) -> Void) -> [Figure] {
    let texts = BuyerWords.all.map { Self.text($0, characters: 600) }
    let all = BuyerWords.all.joined(separator: " ")
    for text in texts { job(text) }
    let samples = Samples.milliseconds(times: max(1, turns) * texts.count) { job(texts[$0 % texts.count]) }
    let (single, double) = (Self.text(all, characters: 24_000), Self.text(all, characters: 48_000))
    let growth =
      Samples.milliseconds(times: 5) { _ in job(double) }.smallest
      / Samples.milliseconds(times: 5) { _ in job(single) }.smallest
    return [
      Figure("job", "job", name), Figure("p50Milliseconds", "p50 ms", samples.median, places: 3),
      Figure("p99Milliseconds", "p99 ms", samples.percentile(0.99), places: 3),
      Figure("growth", "growth", growth, places: 2),
    ]
  }

  private static func text(_ words: String, characters: Int) -> String {
    var text = words
    while text.count < characters { text += " " + words }
    return String(text.prefix(characters))
  }
}
