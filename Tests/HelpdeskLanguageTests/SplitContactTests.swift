import HelpdeskLanguage
import Testing

/// Contact data cut in two and sent in two messages (domain.md §7.2).
struct SplitSample: CustomTestStringConvertible, Sendable {
  let earlier: [String]
  let text: String
  /// What of the new text is the second part; nil where nothing is split.
  let excerpt: String?

  init(_ earlier: [String], _ text: String, _ excerpt: String?) {
    self.earlier = earlier
    self.text = text
    self.excerpt = excerpt
  }

  var testDescription: String { (earlier + [text]).joined(separator: " | ") }
}

@Suite struct SplitContactTests {
  static let numbers = [
    SplitSample(["Hello,\n\nmy number is 0171.\n\nKind regards"], "And 555 011, as promised.", "555 011"),
    SplitSample(["Call us, it begins with 415."], "Hello,\n\nthen 555013.", "555013"),
    SplitSample(["Meine Nummer fängt mit 0341 an."], "und weiter mit 55501", "55501"),
    SplitSample(["電話は090です。"], "続きは 555 001 です。", "555 001"),
    SplitSample(["我的电话前面是139。"], "后面是 000144。", "000144"),
    SplitSample(["Mi teléfono empieza por 612."], "y sigue con 555 013", "555 013"),
    SplitSample(["Notez le 0612."], "Puis 345678, à bientôt.", "345678"),
    SplitSample(["Il telefono comincia con 0655."], "e poi 00132", "00132"),
    SplitSample(["Phone: +49 30.", "The lid ships today."], "555 013 is the rest.", "555 013"),
    SplitSample(["Our phone: 030.", "Then 555."], "Finally 0132.", "0132"),
  ]

  @Test(arguments: numbers) func `the second part of a number is found`(_ sample: SplitSample) throws {
    for text in sample.earlier + [sample.text] {
      #expect(findings(text).filter { $0.severity == .block } == [], "\(text)")
    }
    let all = following(sample)
    let finding = try #require(all.first { $0.rule == .contactPhone }, "\(all)")
    #expect(Array(finding.excerpt.utf8) == Array((sample.excerpt ?? "").utf8))
    #expect(finding.severity == .block)
    let scalars = Array(sample.text.unicodeScalars)[finding.range]
    #expect(String(String.UnicodeScalarView(scalars)) == sample.excerpt)
  }

  static let others: [(sample: SplitSample, rule: Rule)] = [
    (SplitSample(["Type brightnest"], "dot shop and choose.", "dot shop"), .linkExternal),
    (SplitSample(["Mail goes to jana.care (at)"], "brightnest (dot) example", nil), .contactEmail),
  ]

  @Test(arguments: others.indices) func `the second part of an address is found`(_ index: Int) {
    let row = Self.others[index]
    #expect(following(row.sample).contains { $0.rule == row.rule && $0.severity == .block })
  }

  static let harmless = [
    SplitSample(["The order number ends with 4711."], "Hold the button for 30 seconds, 250 times.", nil),
    SplitSample(["Please call the courier if the parcel is late."], "We refunded 89.90 EUR today.", nil),
    SplitSample(["Part number 0171."], "Serial number 5550112.", nil),
    SplitSample(["Chapter 100 helps."], "Chapter 200 helps too.", nil),
    SplitSample([], "And 555 011, as promised.", nil),
    SplitSample(["Order 302-1234567-7654321 is on its way."], "It weighs 1200 g and is 300 mm wide.", nil),
  ]

  @Test(arguments: harmless) func `numbers of other things do not add up`(_ sample: SplitSample) {
    #expect(following(sample).filter { $0.severity == .block } == findings(sample.text))
  }

  /// Texts that number something, one after the other: order numbers, replies, steps.
  static let countings: [@Sendable (Int) -> String] = [
    { "Reply \($0) of caller 345." }, { "Reply 12 of caller \($0 + 300)." },
    { "Reply \(String(10_000 + $0).dropFirst()) to you." },
    { "This is copy \(String(1_000 + $0).dropFirst())." },
    { "We call this batch \($0 + 100)." }, { "Step \($0): hold it for \($0 % 60) seconds." },
    { "Order 305-1234567-\(7_000_000 + $0) ships; item \($0 + 100)." }, { "Copy +\($0 + 100) of it." },
  ]

  @Test(arguments: countings.indices) func `texts that count upwards add up to no number`(_ index: Int) {
    var earlier: [String] = []
    for number in 1...120 {
      let text = Self.countings[index](number)
      let all = following(SplitSample(earlier.suffix(20), text, nil))
      #expect(all.filter { $0.severity == .block } == [], "\(text)")
      earlier.append(text)
    }
  }

  @Test func `a warning beside it hides no split number`() {
    let text = "And 555 011, as promised, or the marketplace at 1-866-216-1072."
    #expect(findings(text).contains { $0.rule == .contactPhone && $0.severity == .warn })
    let all = following(SplitSample(["Hello,\n\nmy number is 0171.\n\nKind regards"], text, nil))
    #expect(all.contains { $0.rule == .contactPhone && $0.severity == .block && $0.excerpt == "555 011" })
  }

  @Test func `off the official channel earlier texts count for nothing`() {
    let sample = Self.numbers[0]
    let all = Compliance().findings(
      in: sample.text, after: sample.earlier, context: .externalReply, isOfficialChannel: false)
    #expect(all == [])
  }

  @Test func `what the text breaks by itself is told as ever`() {
    let text = "Call 0171 5550112."
    let alone = findings(text)
    #expect(!alone.isEmpty)
    let all = Compliance().findings(
      in: text, after: ["My number is 0171."], context: .reply, isOfficialChannel: true)
    #expect(all == alone)
  }

  private func following(_ sample: SplitSample) -> [Finding] {
    Compliance().findings(
      in: sample.text, after: sample.earlier, context: .reply, isOfficialChannel: true)
  }
}
