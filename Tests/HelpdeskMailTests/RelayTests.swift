#if Mail
  import Foundation
  import HelpdeskCore
  import HelpdeskMail
  import Testing

  @Suite struct RelayTests {
    private func masked(_ address: String) -> MaskedAddress? {
      MaskedAddress(MailAddress(name: nil, address: address))
    }

    @Test func `every store has a relay, an id, a currency and a zone of its own`() {
      let stores = MarketplaceStore.all
      #expect(stores.count == 22)
      #expect(Set(stores.map(\.id)).count == 22)
      for store in stores {
        #expect(masked("k3j9d8xq2m5v7tz@marketplace.\(store.name)")?.store == store.name)
        #expect(store.currency.count == 3)
        #expect(TimeZone(identifier: store.timeZone) != nil)
      }
    }

    @Test func `alias and suffix part at the plus sign`() {
      let found = masked("K3J9D8XQ2M5V7TZ+133A066e@m.marketplace.amazon.co.jp")
      #expect(found?.alias == "k3j9d8xq2m5v7tz@m.marketplace.amazon.co.jp")
      #expect(found?.caseSuffix == "133A066e")
      #expect(found?.asReceived == "K3J9D8XQ2M5V7TZ+133A066e@m.marketplace.amazon.co.jp")
    }

    @Test(arguments: [
      "short@marketplace.amazon.de", "k3j9d8xq2m5v7tz@marketplace.amazon.de.evil.example",
      "k3j9d8xq2m5v7tz@marketplace.amazon.cn", "k3j9d8xq2m5v7tz@xmarketplace.amazon.de",
      "k3j9d8xq2m5v7tz@amazon.de", "donotreply@marketplace.amazon.de", "noreplyplease@marketplace.amazon.de",
      "no-reply-amazon-iba-buyer@marketplace.amazon.de", "k3j9d8xq2m5v7tz+abc@marketplace.amazon.de",
      "k3j9d8xq2m5v7tz+a b c d@marketplace.amazon.de", "k3j9_8xq2m5v7tz@marketplace.amazon.de", "", "@", "+@",
    ])
    func `everything else is no masked address`(address: String) {
      #expect(masked(address) == nil)
    }

    @Test(arguments: [
      ("305-1234567-7654321", ["305-1234567-7654321"]), ("(305-1234567-7654321)", ["305-1234567-7654321"]),
      ("３０５－１２３４５６７－７６５４３２１", ["305-1234567-7654321"]), ("305–1234567—7654321", ["305-1234567-7654321"]),
      ("1305-1234567-7654321", []), ("305-1234567-76543210", []), ("305-1234567-7654321-1", []),
      ("-305-1234567-7654321", []), ("305 1234567 7654321", []),
      ("305-1234567-7654321 305-1234567-7654321", ["305-1234567-7654321"]), ("", []),
      ("305-1234567-765432", []),
    ])
    func `order ids are found whole`(text: String, ids: [String]) {
      #expect(OrderNumber.all(in: text) == ids)
    }

    @Test(arguments: [
      ("https://sellercentral.amazon.de/messaging/no-response-needed?t=1&h=2", true),
      ("https://sellercentral-europe.amazon.com/messaging/no-response-needed?h=2&t=1", true),
      ("https://sellercentral.amazon.com/gp/communication-manager/no-response-needed.html?msg=1", true),
      ("http://sellercentral.amazon.de/messaging/no-response-needed?t=1&h=2", false),
      ("https://sellercentral.amazon.de/messaging/no-response-needed?t=1", false),
      ("https://sellercentral.amazon.de/messaging/inbox?t=1&h=2", false),
      ("https://sellercentral.amazon.de.evil.example/messaging/no-response-needed?t=1&h=2", false),
      ("https://sellercentral.amazon.de@evil.example/messaging/no-response-needed?t=1&h=2", false),
      ("https://sellercentral.amazon.de:8443/messaging/no-response-needed?t=1&h=2", false),
      ("https://amazon.de/messaging/no-response-needed?t=1&h=2", false),
      ("https://x.sellercentral.amazon.de/messaging/no-response-needed?t=1&h=2", false),
      ("https://notsellercentral.amazon.de/messaging/no-response-needed?t=1&h=2", false), ("https://", false),
    ])
    func `only the signed link is genuine`(link: String, isGenuine: Bool) {
      #expect(SignedLink.isGenuine(link) == isGenuine)
    }

    @Test(arguments: [
      ("amazon.de", false), ("bounces.amazon.co.uk", false), ("post.example", false),
      ("amazonas.example", false),
      ("amazonia-travel.example", false), ("amazon.de.evil.example", true), ("amazon-seller.example", true),
      ("seller-amazon.example", true), ("amaz0n.example", true), ("arnazon.example", true),
      ("amazonsupport.example", true), ("аmazon.example", true), ("amazon.example", true), ("", false),
    ])
    func `look-alikes are told from neighbours`(domain: String, isDeceptive: Bool) {
      #expect(LookAlike.isDeceptive(domain: domain) == isDeceptive)
    }

    @Test(arguments: [
      ("32,80 €", "32.80 EUR"), ("€32.80", "32.80 EUR"), ("EUR 1.119,00", "1119.00 EUR"),
      ("£1,169.01", "1169.01 GBP"), ("169.01 EUR", "169.01 EUR"), ("1 234,56 zł", "1234.56 PLN"),
      ("1\u{A0}234,56\u{A0}€", "1234.56 EUR"), ("￥12,800", "12800 JPY"), ("12,800円", "12800 JPY"),
      ("1.234 €", "1234.00 EUR"), ("5 €", "5.00 EUR"), ("5,5 €", "5.50 EUR"), ("R$ 12,90", "12.90 BRL"),
      ("₹1,23,456.00", "123456.00 INR"), ("-32,80 €", "32.80 EUR"), ("CHF 1'234.50", "1234.50 CHF"),
      ("US$ 7.00", "7.00 USD"), ("0,99 €", "0.99 EUR"), ("12.05.2026", nil), ("305-1234567-7654321", nil),
      ("3 Euro", "3.00 EUR"), ("3 Eurokisten", nil), ("99999999999999999999 €", nil), ("", nil),
    ])
    func `an amount is read by its separators`(text: String, expected: String?) {
      let amount = MailAmount.first(in: text, store: nil)
      #expect(amount.map { $0.value + " " + $0.currency } == expected)
    }

    @Test(arguments: [
      ("<p>a<br>b</p><p>c</p>", "a\nb\n\nc"), ("a &lt; b &amp;&nbsp;c &#8364;&#x20AC;", "a < b &\u{A0}c €€"),
      ("<ul><li>a<li>b</ul>", "a\nb"), ("a < b", "a < b"), ("<a title=\"x>y\">z</a>", "z"),
      ("&bogus; &amp", "&bogus; &"),
      ("<script>x</script>y<style>z", "y"), ("<!-- x -->y<!-- z", "y<!-- z"),
      ("<pre> a\n  b</pre>", " a\n  b"),
      ("<blockquote type=cite>a<br>b</blockquote>c", "> a\n> b\nc"), ("<td>a</td><td>b</td>", "a b"),
      ("&#0;&#xD800;&#x110000;", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("", ""), ("<", "<"), ("<p", "<p"),
    ])
    func `HTML becomes lines of text`(html: String, text: String) {
      #expect(HTMLText(html).string.utf8.elementsEqual(text.utf8))
    }

    @Test func `every notice has a kind of mail, and every word of the tables is its own`() {
      #expect(Set(NoticeKind.allCases.map(\.rawValue)).count == NoticeKind.allCases.count)
      #expect(Set(MailKind.allCases.map(\.rawValue)).count == 9)
    }

    @Test(arguments: [
      ("Automatische Antwort: x", "Ich bin bis Montag nicht da.", MailKind.autoReply),
      ("Automatische Antwort: x", "Wann kommt mein Mixer?", .buyerMessage),
      ("自動返信", "いつ届きますか？", .buyerMessage),
      ("x", "Dies ist eine automatische Antwort. Fragen? Später.", .autoReply),
    ])
    func `a relayed mail that is automatic by its subject alone keeps its words, and a question stays one`(
      subject: String, words: String, kind: MailKind
    ) {
      let text = """
        From: Jana <k3j9d8xq2m5v7tz@marketplace.amazon.de>
        Subject: \(subject)
        Content-Type: text/plain; charset=utf-8

        \(words)
        """
      let mail = RecognizedMail(bytes: Array(text.utf8), settings: MailSettings())
      #expect(mail.kind == kind && mail.text == words)
      #expect((mail.raw != nil) == (subject != "x"))
    }
  }
#endif
