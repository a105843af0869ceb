import ArgumentParser

/// Measures what the proof costs.
struct MeasureTrail: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trail", abstract: "The hash tree, proofs, bundles, and verifying a whole log.")

  @Option(help: "Entries of the log.")
  var events = 100_000

  @OptionGroup var sheet: SheetOptions

  func run() async throws { sheet.print(try await measure()) }

  func measure() async throws -> Sheet {
    let events = max(1_000, events)
    var table = Sheet(
      "Trail",
      """
      A log of \(Figure.grouped(events)) notes of 200 bytes, 20 a ticket. The tree's CPU is that of its
      rows, measured by replaying work W of 256 callers with and without them, and that of its hashes; the
      share is that of the engine's CPU without the tree. A bundle includes its export event and a signed
      checkpoint, each a commit of its own. Silence is the longest time without a word of progress.
      """)
    SheetOptions.say("measuring the tree")
    let tree = try await TreeCost(tickets: 1_000, callers: 256).run()
    let scratch = try Scratch()
    let trial = TrailTrial(file: scratch.file("desk"), key: scratch.file("key"), events: events)
    try await trial.fill()
    SheetOptions.say("proving")
    let (proofs, hashes) = try trial.proofs(times: 1_000)
    let bundles = try await trial.bundles(times: 10)
    add("tree rows", tree.rows.median, "µs CPU/op", 2, &table)
    add("tree hashes", tree.hashes.median, "µs CPU/op", 2, &table)
    add("tree, share of an operation", tree.share * 100, "%", 1, &table)
    add("proof of an entry, p50", proofs.median, "ms", 3, &table)
    add("proof of an entry, p99", proofs.percentile(0.99), "ms", 3, &table)
    add("proof of an entry, hashes at most", Double(hashes), "hashes", 0, &table)
    add("bundle of 50 entries, p50", bundles.median, "ms", 2, &table)
    add("bundle of 50 entries, slowest of 10", bundles.percentile(1), "ms", 2, &table)
    for (name, lists) in [("verify", false), ("verify with lists", true)] {
      SheetOptions.say(name)
      let found = try await trial.verification(includingLists: lists)
      add(name, found.stretch.seconds, "s", 2, &table)
      add("\(name), a million entries", found.stretch.seconds * 1e6 / Double(events), "s", 1, &table)
      add("\(name), longest silence", found.longestSilence, "s", 2, &table)
    }
    return table
  }

  private func add(_ name: String, _ value: Double, _ unit: String, _ places: Int, _ table: inout Sheet) {
    table.add([
      Figure("measure", "measure", name), Figure("value", "value", value, places: places),
      Figure("unit", "unit", unit),
    ])
  }
}
