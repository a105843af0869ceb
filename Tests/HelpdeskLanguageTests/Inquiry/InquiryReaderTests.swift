import HelpdeskLanguage
import Testing

/// What the reader says of single texts, whatever its weights.
@Suite struct InquiryReaderTests {
  let reader = InquiryReader()

  func read(_ body: String, subject: String = "") -> Inquiry {
    reader.read(subject: subject, body: body, orderKnown: true, fulfilment: "mfn")
  }

  @Test(arguments: [
    ("My parcel has not arrived, where is it?", Inquiry.Category.delivery),
    ("Wo bleibt mein Paket? Es ist noch nicht angekommen.", .delivery),
    ("領収書を発行してください。宛名は会社名でお願いします。", .invoice),
    ("发票开一下，抬头是公司", .invoice),
    ("發票開一下，抬頭是公司", .invoice),
    ("Vorrei restituire le scarpe, sono troppo strette. Come faccio il reso?", .return),
    ("Quiero cancelar mi pedido, por favor.", .cancelOrChange),
    ("Quiero cancelar el pedido, lo pedí por error.", .cancelOrChange),
    ("Merci beaucoup, tout est réglé !", .thanksOrClosing),
  ]) func `plain texts are sorted rightly`(_ body: String, _ category: Inquiry.Category) {
    #expect(read(body).category == category)
  }

  @Test func `what is quoted does not count`() {
    let plain = read("Thank you, all sorted now.")
    let quoted = read(
      """
      Thank you, all sorted now.

      On 3 May 2025, Shop wrote:
      > You say the kettle burnt your hand and you will sue us.
      > We refund you today.
      """)
    #expect(quoted.category == plain.category)
    #expect(quoted.risks == [])
    let forwarded = read(
      "Thank you, all sorted now.\n\n-----Original Message-----\nMy lawyer will sue you for the burn.")
    #expect(forwarded.risks == [])
  }

  @Test func `contact data in a signature counts, in a quotation it does not`() {
    #expect(read("Where is it?\n\n-- \nDora Ames\ndora.ames@larkmail.example").containsContactData)
    #expect(!read("Where is it?\n\n> Write to support@brightnest.example").containsContactData)
  }

  @Test(arguments: [
    "Hello,\nmy parcel has not arrived yet.\n", "  My parcel \r\n\r\n has not   arrived yet , sorry ",
    "> old\n  the kettle broke\n> older\nand my parcel has not arrived yet\n",
    "這個杯子壞了,我要退貨,請問包裹怎麼寄?", "注文した商品がまだ届きません。いつ届きますか。",
    "ＭＹ　ＰＡＲＣＥＬ　ｈａｓ ｎｏｔ ａｒｒｉｖｅｄ!!", "Don&#39;t know where my parcel is, it has not arrived",
  ])
  func `a reason names words that stand in the text`(_ body: String) throws {
    let subject = " 包裹還沒到 / not arrived "
    let inquiry = read(body, subject: subject)
    try #require(!inquiry.reasons.isEmpty)
    for reason in inquiry.reasons {
      let scalars = Array((reason.part == .body ? body : subject).unicodeScalars)
      try #require(0 <= reason.range.lowerBound && reason.range.upperBound <= scalars.count, "\(reason)")
      let words = String(String.UnicodeScalarView(scalars[reason.range]))
      #expect(Array(words.unicodeScalars) == Array(reason.excerpt.unicodeScalars), "\(reason)")
    }
  }

  @Test func `long quotations above do not hide the words below`() {
    let text = "Please cancel my order, I bought it by mistake."
    let lines = String(repeating: "> > > > > > > > > >\n", count: 1_000)
    let long = read(lines + text)
    #expect(lines.unicodeScalars.count >= 20_000)
    #expect(long.category == read("> >\n" + text).category)
    #expect(long.category == .cancelOrChange)
    #expect(long.reasons.contains { $0.range.lowerBound >= 20_000 })
  }

  @Test(arguments: ["", " ", "\n\n", "\u{0}", "👍", "> only quoted", "-- ", "\u{202E}\u{FEFF}", "12345"])
  func `any text is read`(_ body: String) {
    let inquiry = read(body)
    #expect((0...100).contains(inquiry.confidence))
  }

  @Test func `a megabyte of anything is read`() {
    for unit in ["a", "> ", "-- \n", "配達 ", "@.", "\n", "On 1:\n", "é", "\u{10FFFF}", "refund "] {
      let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
      #expect((0...100).contains(read(text, subject: text).confidence))
    }
  }

  @Test func `the same text reads the same each time`() {
    let body = "Third time I write. Refund me now or my bank takes the money back."
    #expect(read(body) == InquiryReader().read(subject: "", body: body, orderKnown: true, fulfilment: "mfn"))
  }

  @Test func `every phrase is written in every language`() {
    for (concept, languages) in Lexicon.inquiries.rows {
      #expect(languages.count == Language.supported.count, "\(concept.rawValue)")
    }
  }
}
