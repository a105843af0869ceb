extension WritingTrial.Outcome {
  /// The row of the table.
  func row(callers: Int) -> [Figure] {
    func perOperation(_ count: Int?) -> Double? {
      count.map { Double($0) / Double(max(1, operations)) }
    }
    return [
      Figure("callers", "callers", callers),
      Figure("opsPerSecond", "op/s", engine.operationsPerSecond.median, places: 0),
      Figure("cpuMicrosecondsPerOp", "CPU µs/op", engine.cpuMicroseconds.median, places: 1),
      Figure("p50Milliseconds", "p50 ms", latencies.percentile(0.5), places: 3),
      Figure("p99Milliseconds", "p99 ms", latencies.percentile(0.99), places: 3),
      Figure("flushesPerOp", "flushes/op", perOperation(commits), places: 4),
      Figure("ratioToSameBytes", "÷ same bytes", ratio(to: sameBytes), places: 3),
      Figure("ratioToMinimumRows", "÷ minimum rows", ratio(to: minimumRows), places: 3),
      Figure("operationsPerBatch", "op/batch", batch, places: 1),
      Figure("bytesWrittenPerOp", "bytes/op", perOperation(writtenBytes), places: 0),
      Figure("searchMicrosecondsPerOp", "search µs/op", searchMicroseconds.median, places: 1),
      Figure("fileBytesPerTicket", "file bytes/ticket", fileBytesPerTicket),
      Figure(
        "sameBytesOpsPerSecond", "same bytes op/s", sameBytes.operationsPerSecond.median, places: 0
      ).detail,
      Figure(
        "sameBytesCPUMicroseconds", "same bytes CPU µs", sameBytes.cpuMicroseconds.median, places: 1
      ).detail,
      Figure(
        "minimumRowsOpsPerSecond", "minimum rows op/s", minimumRows.operationsPerSecond.median, places: 0
      ).detail,
    ]
  }

  /// The engine's speed over a reference's, round by round; the median.
  private func ratio(to side: WritingTrial.Side) -> Double {
    var ratios = Samples()
    for (own, other) in zip(engine.operationsPerSecond.values, side.operationsPerSecond.values) {
      ratios.add(own / other)
    }
    return ratios.median
  }
}

extension Sheet {
  /// The table of writing, without rows.
  static let writing = Sheet(
    "Writing",
    """
    Work W: a ticket is opened by a message (60 and 600 characters), answered (400), the receipt of the
    answer comes in, a note (200) and a closing summary (150) are written. Each operation is acknowledged
    before its caller goes on: decided against all rules, in the hash tree, on the disk at
    `synchronous=FULL`.
    """,
    """
    *Same bytes*: what the engine wrote was taken down row by row by triggers in a desk of its own; the
    reference writes these rows with bare prepared statements into a file of the same schema, in the same
    commits. It decides, reads, hashes and acknowledges nothing. *Minimum rows*: event, texts and ticket
    state alone, into three tables without further index, in the same commits. Engine and references take
    turns; ratios are medians over the rounds, of operations a second.
    """,
    """
    CPU is that of the whole process, callers included. Flushes are commits by SQLite's own count, one
    flush of the write-ahead log each; a checkpoint every 8,192 pages adds two. The search index follows in
    moments of rest: its CPU stands in a column of its own. Bytes are those handed to the kernel.
    """)
}
