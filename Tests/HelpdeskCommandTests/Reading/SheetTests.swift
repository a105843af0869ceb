import Foundation
import Helpdesk
import Testing

/// What people see, letter by letter.
@Suite struct SheetTests {
  private func shop() async throws -> Shop {
    let shop = try await Shop()
    try await shop.receive(.kenjiAsks, .janaAsks, at: "2026-03-09T09:13:00Z")
    _ = try await shop.mika("assign", "2", "agent:mika", at: "2026-03-09T09:20:00Z")
    _ = try await shop.mika("priority", "2", "high")
    _ = try await shop.mika(
      "reply", "2", "--channel", "buyer-seller-messaging", "--text",
      "Guten Tag, wir sehen uns das an und melden uns heute noch bei Ihnen.", at: "2026-03-09T09:30:00Z")
    return shop
  }

  @Test func `the inbox is a table with relative deadlines`() async throws {
    let shop = try await shop()
    let sheet = try await shop.run("inbox", "--at", "2026-03-09T12:40:00Z")
    #expect(
      sheet.output == """
        TICKET  ANSWER          STATUS  PRIORITY  ASSIGNEE    STORE         ORDER                \
        SUBJECT
        #1      late by 40 min  open    normal    -           amazon.co.jp  249-7654321-1234567  \
        配送について
        #2      in 20 h 32 min  open    high      agent:mika  amazon.de     305-1234567-7654321  \
        Mixer macht Geräusche

        """)
  }

  @Test func `a ticket fits one screen, official left and everything else right`() async throws {
    let shop = try await shop()
    let sheet = try await shop.run("show", "2", "--at", "2026-03-09T12:40:00Z")
    #expect(
      sheet.output == """
        #2  open  Mixer macht Geräusche
        order 305-1234567-7654321 · amazon.de · official thread · priority high · assigned to agent:mika
        Clock      #2/0 owes an answer in 20 h 32 min
        Close      [ ] Entry #2/0 owes an answer. (helpdeskctl reply)
                   [ ] Give an outcome and say what was done. (helpdeskctl close)

        the marketplace can see this                    | the marketplace cannot see this
        #2/0 < 2026-03-09 09:13                         |
          Hallo, mein Mixer macht laute Geräusche. Ich  |
          habe ein Video davon, 22 MB. Wie kann ich es  |
          Ihnen schicken?                               |
                                                        | #2/1 · 2026-03-09 09:20 assigned to agent:mika,
                                                        | by agent:mika
                                                        | #2/2 · 2026-03-09 09:20 priority high, by
                                                        | agent:mika
        #2/3 > 2026-03-09 09:30 by agent:mika, queued   |
          Guten Tag, wir sehen uns das an und melden    |
          uns heute noch bei Ihnen.                     |

        """)
  }

  @Test func `nothing that a stranger wrote steers the terminal`() async throws {
    let shop = try await Shop()
    let hostile = InboundMessage(
      channel: .buyerSellerMessaging, externalID: "<hostile@mail.example>",
      buyer: Buyer(alias: "evil@marketplace.amazon.de", name: "E"), subject: "Red\u{1B}[31m\u{9B}2J\u{202E}",
      text: "Line\u{1B}]0;title\u{7}\r\nnext", sentAt: Timestamp(iso8601: "2026-03-09T09:00:00Z"))
    try await shop.receive(hostile, at: "2026-03-09T09:13:00Z")
    for words in [
      ["inbox"], ["show", "1"], ["inbox", "--json"], ["show", "1", "--json"], ["search", "Line"],
    ] {
      let output = try await Program.run(words, in: shop.folder).output
      let steers = output.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }
      #expect(!output.isEmpty && !steers, "\(words)")
    }
  }
}
