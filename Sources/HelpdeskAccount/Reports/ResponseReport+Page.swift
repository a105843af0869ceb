extension ResponseReport {
  /// How long answers took, against the limit of 24 hours.
  public var chart: Histogram {
    let labels = Self.barEnds.map { "≤ \($0) h" } + ["more"]
    return Histogram(
      "Time to the answer", zip(labels, distribution).map { Histogram.Bar($0, $1) },
      withinLimit: Self.barEnds.firstIndex(of: 24).map { $0 + 1 }, limitLabel: "24 h")
  }

  /// The report as one HTML page: the drawing, then every group as a table.
  public var page: ReportPage {
    var page = ReportPage("Responses, \(days.words)")
    page.add(chart)
    page.add("By agent, channel, category, language, marketplace, hour and day", csv)
    return page
  }
}
