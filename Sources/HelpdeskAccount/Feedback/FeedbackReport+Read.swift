extension FeedbackReport {
  private enum Column: String, CaseIterable {
    case rating, comments
    case onTime = "arrived on time"
    case asDescribed = "item as described"
    case service = "customer service"

    /// Headings of the marketplace's feedback report, in the languages of its stores.
    static let names: [String: Column] = [
      "rating": .rating, "评级": .rating, "評価": .rating, "bewertung": .rating, "note": .rating,
      "valutazione": .rating, "puntuación": .rating, "comments": .comments, "comment": .comments,
      "评论": .comments, "コメント": .comments, "kommentare": .comments, "commentaires": .comments,
      "commenti": .comments, "comentarios": .comments, "arrived on time": .onTime,
      "item as described": .asDescribed, "customer service": .service,
    ]
  }

  /// Reads the marketplace's tab-separated feedback report, columns in any order.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - encoding: How it is written; nil to find out from its first line beyond ASCII.
  /// - Returns: The counts, with the lines that could not be read.
  /// - Throws: ``TabularProblem`` where it is no feedback report.
  public static func read(
    _ bytes: some Sequence<UInt8>, encoding: ReportEncoding? = nil
  ) throws(TabularProblem) -> FeedbackReport {
    var reader = TabularReader(names: Column.names, needed: [.rating], encoding: encoding)
    var report = FeedbackReport()
    func take(_ cut: TabularReader<Column>.Cut) {
      do throws(RejectedLine) {
        try report.add(try cut.get())
      } catch {
        report.rejected.append(error)
      }
    }
    try reader.take(Array(bytes)[...], each: take)
    try reader.finish(each: take)
    return report
  }

  private mutating func add(_ row: TabularRow<Column>) throws(RejectedLine) {
    guard let stars = try row.number(.rating, in: 1...5) else {
      throw RejectedLine(line: row.number, reason: .missing(column: Column.rating.rawValue))
    }
    var found: Set<FeedbackTheme> = []
    if try Self.isNo(row, .onTime) { found.insert(.delivery) }
    if try Self.isNo(row, .asDescribed) { found.insert(.description) }
    if try Self.isNo(row, .service) { found.insert(.service) }
    let spoken = FeedbackTheme.themes(in: try row.text(.comments) ?? "")
    if found.isEmpty || spoken != [.other] { found.formUnion(spoken) }
    all.add(stars)
    for theme in found { themes[theme, default: Tally()].add(stars) }
  }

  private static func isNo(_ row: TabularRow<Column>, _ column: Column) throws(RejectedLine) -> Bool {
    let text = try row.text(column)?.lowercased()
    return text == "no" || text == "poor" || text == "fair"
  }
}
