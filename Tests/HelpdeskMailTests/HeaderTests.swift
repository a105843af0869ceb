#if Mail
  import Foundation
  import HelpdeskMail
  import Testing

  @Suite struct HeaderTests {
    @Test(arguments: [
      ("Tue, 10 Mar 2026 09:30:00 +0100", 1_773_131_400_000), ("10 Mar 2026 08:30:00 GMT", 1_773_131_400_000),
      ("10 Mar 26 08:30 UT", 1_773_131_400_000), ("Tue, 10-Mar-26 03:30:00 EST", 1_773_131_400_000 + 0),
      ("Tue, 10 Mar 2026 08:30:00 (noon, almost) +0000 (GMT)", 1_773_131_400_000),
      ("2026-03-10T09:30:00+01:00", 1_773_131_400_000), ("2026-03-10 08:30:00", 1_773_131_400_000),
      ("Tue Mar 10 08:30:00 2026", 1_773_131_400_000), ("Tue, 10 Mar 2026 08:30:60 GMT", 1_773_131_459_000),
      ("29 Feb 2024 00:00:00 Z", 1_709_164_800_000), ("1 Jan 1970 00:00:00 GMT", 0),
    ])
    func `a date reads in every form it comes in`(text: String, milliseconds: Int64) {
      #expect(MailDate.milliseconds(Array(text.utf8)) == milliseconds)
    }

    @Test(arguments: [
      "", "tomorrow", "31 Feb 2026 00:00 GMT", "10 Mar 2026", "10 Mar 2026 25:00", "Mar",
      "2026-13-01T00:00:00Z",
      "0 Mar 2026 00:00", "10 Mar 99999999999999999999 00:00", "29 Feb 2023 00:00:00 Z",
    ])
    func `what is no date is none`(text: String) {
      #expect(MailDate.milliseconds(Array(text.utf8)) == nil)
    }

    @Test(arguments: [
      ("a@b.example", nil, "a@b.example"), ("<a@b.example>", nil, "a@b.example"),
      ("Ann <a@b.example>", "Ann", "a@b.example"),
      ("\"Weiß, Ann\" <a@b.example>", "Weiß, Ann", "a@b.example"),
      ("a@b.example (Ann (really))", "Ann (really)", "a@b.example"),
      ("\"Ann \\\"A\\\" B\" <a@b.example>", "Ann \"A\" B", "a@b.example"),
      ("=?utf-8?Q?Wei=C3=9F,_Ann?= <a@b.example>", "Weiß, Ann", "a@b.example"),
      ("Ann <@relay.example:a@b.example>", "Ann", "a@b.example"),
      ("\"Ann <a@b.example>", "Ann", "a@b.example"),
      ("Team: Ann <a@b.example>, c@d.example;", "Ann", "a@b.example"),
    ])
    func `the first address and its name are found`(value: String, name: String?, address: String) {
      let found = MailAddress.list(Array(value.utf8))
      #expect(found.first == MailAddress(name: name, address: address))
    }

    @Test func `a list stops at its limit`() {
      let value = String(repeating: "a@b.example, ", count: 1_500)
      #expect(MailAddress.list(Array(value.utf8)).count == 1_000)
    }

    @Test(arguments: [
      ("plain", "plain"), ("=?utf-8?B?R3LDvMOfZQ==?=", "Grüße"), ("=?UTF-8*de?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
      ("=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=", "Grüße"),
      ("=?utf-8?B?R3LDv?= =?utf-8?B?MOfZQ==?=", "Grüße"),
      ("a=?utf-8?Q?b?=c", "abc"), ("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"),
      ("=?utf-8?Q?unfinished", "=?utf-8?Q?unfinished"), ("=?x-nonsense?Q?=E9t=E9?=", "été"),
      ("=?iso-2022-jp?B?GyRCO2YbKEI=?=", "紙"), ("Gru\u{0308}ße", "Grüße"),
    ])
    func `encoded words decode`(value: String, words: String) {
      #expect(EncodedWords.decode(Array(value.utf8)).utf8.elementsEqual(words.utf8))
    }
  }
#endif
