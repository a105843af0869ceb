import HelpdeskAccount
import HelpdeskCore
import Testing

@Suite struct CalendarTests {
  @Test(arguments: [
    ("2025-10-01", 1, "2025-11-01"), ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2024-02-29", 12, "2025-02-28"), ("2025-03-31", -1, "2025-02-28"), ("2025-12-15", 1, "2026-01-15"),
  ])
  func `months are added by the calendar, and a short month ends on its last day`(
    from: String, months: Int, to: String
  ) throws {
    #expect(try Sample.day(from).advanced(byMonths: months) == Sample.day(to))
  }

  @Test(arguments: ["2025-02-29", "2025-13-01", "2025-1-01", "25-01-01", "2025-01-01Z", "", "0000-01-01"])
  func `what is no date is none`(text: String) { #expect(Day(text) == nil) }

  @Test(arguments: ["2025-13", "2025-00", "2025", "2025-1", "2025-10-01", "x025-10"])
  func `what is no month is none`(text: String) { #expect(Month(text) == nil) }

  @Test func `a month has its days, and names itself`() throws {
    let month = try Sample.month("2024-02")
    #expect(month.days.dayCount == 29)
    #expect(month.description == "2024-02")
    #expect(month.advanced(by: 11).description == "2025-01")
    #expect(month.advanced(by: -2).description == "2023-12")
    #expect(try Sample.day("2024-02-29").month == month)
    #expect(try Sample.day("2024-02-29").dayOfMonth == 29)
  }

  @Test func `every day of four centuries follows the one before it`() throws {
    var day = try Sample.day("1899-12-31")
    let end = try Sample.day("2300-01-01")
    while day < end {
      let next = day.advanced(by: 1)
      #expect(next.dayOfMonth == day.dayOfMonth + 1 || next.dayOfMonth == 1)
      day = day.advanced(by: 13)
    }
    #expect(try Sample.day("1969-12-31").rawValue == -1)
  }

  @Test func `arithmetic ends at the years 1 and 9999`() {
    #expect(Day(rawValue: .max).description == "9999-12-31")
    #expect(Day(rawValue: .min).description == "0001-01-01")
    #expect(Day(rawValue: 0).advanced(by: .max).description == "9999-12-31")
    #expect(Day(rawValue: 0).month.advanced(by: .max).description == "9999-12")
    #expect(Day(rawValue: 0).month.advanced(by: .min).firstDay.description == "0001-01-01")
  }

  @Test func `a day begins at the store's midnight`() throws {
    let tokyo = try StoreCalendar(.amazonJapan)
    #expect(try tokyo.start(of: Sample.day("2025-10-01")).iso8601 == "2025-09-30T15:00:00.000Z")
    #expect(try tokyo.day(of: Sample.moment("2025-09-30T14:59:59Z")).description == "2025-09-30")
    #expect(try tokyo.day(of: Sample.moment("2025-09-30T15:00:00Z")).description == "2025-10-01")
  }

  @Test func `the days of summer time are 23 and 25 hours long`() throws {
    let berlin = try StoreCalendar(.amazonGermany)
    func hours(_ text: String) throws -> Int64 {
      let day = try Sample.day(text)
      let span = berlin.moments(of: day..<day.advanced(by: 1))
      return span.upperBound.milliseconds(since: span.lowerBound) / 3_600_000
    }
    #expect(try hours("2025-03-30") == 23)
    #expect(try hours("2025-10-26") == 25)
    #expect(try hours("2025-10-27") == 24)
  }

  @Test func `where summer time swallows midnight the day begins after it`() throws {
    let cairo = try StoreCalendar(Marketplace(rawValue: "amazon.eg"))
    let start = try cairo.start(of: Sample.day("2024-04-26"))
    #expect(start.iso8601 == "2024-04-25T22:00:00.000Z")
    #expect(cairo.day(of: start).description == "2024-04-26")
    #expect(cairo.day(of: start.advanced(byMilliseconds: -1)).description == "2024-04-25")
  }

  @Test func `a store nobody knows has no calendar`() {
    #expect(throws: AccountProblem.unknownStore(Marketplace(rawValue: "shop.example"))) {
      try StoreCalendar(Marketplace(rawValue: "shop.example"))
    }
    #expect(StoreCalendar(timeZone: "Mars/Olympus") == nil)
  }
}
