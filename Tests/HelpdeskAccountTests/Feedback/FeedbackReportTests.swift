import HelpdeskAccount
import Testing

/// R126: feedback counted by theme.
@Suite struct FeedbackReportTests {
  static let header =
    "Date\tRating\tComments\tYour Response\tArrived on Time\tItem as Described\tCustomer Service\tOrder ID\n"

  @Test func `stars and themes are counted, in any language`() throws {
    let report = try FeedbackReport.read(
      (Self.header
        + "10/1/25\t1\tArrived late and broken\t\tNo\tYes\tYes\t305-1234567-7654321\n"
        + "10/2/25\t5\tSchneller Versand\t\tYes\tYes\tYes\t305-1234567-7654322\n"
        + "10/3/25\t3\t\t\tYes\tNo\tYes\t305-1234567-7654323\n"
        + "10/4/25\t2\t梱包が悪い\t\t\t\t\t305-1234567-7654324\n").utf8)
    #expect(report.all.total == 4)
    #expect(report.all.negative == 2)
    #expect(report.all.neutral == 1)
    #expect(report.all.positive == 1)
    #expect(report.themes[.delivery]?.negative == 1)
    #expect(report.themes[.delivery]?.positive == 1)
    #expect(report.themes[.quality]?.negative == 1)
    #expect(report.themes[.description]?.neutral == 1)
    #expect(report.themes[.packaging]?.negative == 1)
    #expect(report.themes[.other] == nil)
    #expect(report.worstFirst.map(\.theme) == [.delivery, .quality, .packaging, .description])
  }

  @Test(arguments: [
    ("lovely chocolate plate", FeedbackTheme.other), ("arrived a week late", .delivery),
    ("A PRICELESS gift", .price), ("Lieferung verspätet", .delivery), ("Blitzversand!", .delivery),
    ("Karton schlecht verpackt", .packaging), ("objet non décrit", .description), ("trop cher", .price),
    ("Cherry red, très joli", .other), ("il venditore non risponde", .service), ("llegó rota", .delivery),
    ("質量不錯", .quality), ("客服态度差", .service), ("photography book, superb", .description),
  ])
  func `a theme is told by whole words`(comment: String, theme: FeedbackTheme) throws {
    let report = try FeedbackReport.read("rating\tcomments\n2\t\(comment)\n".utf8)
    #expect(report.themes[theme]?.negative == 1, "\(report.themes.keys)")
    if theme == .other { #expect(report.themes.count == 1) }
  }

  @Test func `a comment without a theme is counted all the same`() throws {
    let report = try FeedbackReport.read("rating\tcomments\n5\tok\n4\t\n".utf8)
    #expect(report.themes[.other]?.positive == 2)
  }

  @Test func `a line that cannot be is named, the others count`() throws {
    let report = try FeedbackReport.read("rating\tcomments\n6\tx\n\tx\n5\n4\tgood".utf8)
    #expect(report.rejected.map(\.line) == [2, 3, 4])
    #expect(report.all.total == 1)
  }

  @Test func `a Japanese report in Shift_JIS is read`() throws {
    // 評価 TAB コメント LF 1 TAB 届かない LF
    let bytes: [UInt8] =
      [0x95, 0x5D, 0x89, 0xBF, 0x09, 0x83, 0x52, 0x83, 0x81, 0x83, 0x93, 0x83, 0x67, 0x0A]
      + [0x31, 0x09, 0x93, 0xCD, 0x82, 0xA9, 0x82, 0xC8, 0x82, 0xA2, 0x0A]
    let report = try FeedbackReport.read(bytes)
    #expect(report.themes[.delivery]?.negative == 1)
  }
}
