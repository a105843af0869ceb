import HelpdeskAccount
import Testing

@Suite struct CSVTests {
  static func cell(_ text: String) -> String {
    String(CSV(header: ["a"], rows: [[.text(text)]]).text.dropFirst(2).dropLast(1))
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@sum", "\tx", " =1", "\u{3000}=1", "＝1", "＋1", "－1", "＠x", "\r=1",
    "=cmd|' /C calc'!A0",
    "\u{FEFF}=1", "\0=1", "\0\0@sum", " \0+1", "\0\u{3000}\0=1",
  ])
  func `what a spreadsheet would compute is written as words`(text: String) {
    #expect(Self.cell(text).hasPrefix("\"'"), "\(text)")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a;b", "\"a;b\""),
    ("2025-10-01", "2025-10-01"), ("a=b", "a=b"), ("", ""), ("a\0b", "ab"),
  ])
  func `separators are quoted, other words left alone`(text: String, written: String) {
    #expect(Self.cell(text) == written)
  }

  @Test func `numbers stay numbers, and rows have as many cells as columns`() {
    let csv = CSV(header: ["a", "b"], rows: [[.number(-5)], [.empty, .number(1), .number(2)]])
    #expect(csv.text == "a,b\r\n-5,\r\n,1\r\n")
  }
}
