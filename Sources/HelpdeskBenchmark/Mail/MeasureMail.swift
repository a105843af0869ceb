#if Mail
  import ArgumentParser

  /// Measures mail.
  struct MeasureMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mail", abstract: "Recognising mails, against GMime's bare parse, and taking them in.")

    @Argument(help: "A folder, Maildir or mbox file of mails; invented ones of 2 to 20 kB unless told.")
    var directory: String?

    @Option(help: "How many mails are invented.")
    var count = 5_000

    @Option(help: "Callers that take mails in.")
    var callers = 64

    @OptionGroup var sheet: SheetOptions

    func run() async throws { sheet.print(try await measure()) }

    func measure() async throws -> Sheet {
      let trial = try MailTrial(folder: directory, count: max(1, count))
      SheetOptions.say("recognising \(trial.mails.count) mails")
      let (own, bare) = trial.recognition()
      var ratios = Samples()
      for (one, other) in zip(own.values, bare.values) { ratios.add(one / other) }
      SheetOptions.say("taking them in")
      let before = ProcessUsage.megabytes
      let rate = try await trial.ingest(callers: max(1, callers))
      let grown = ProcessUsage.megabytes.flatMap { after in before.map { after - $0 } }
      var table = Sheet(
        "Mail",
        """
        \(Figure.grouped(trial.mails.count)) mails of \(Figure.grouped(Int(trial.averageBytes))) bytes on
        average. Recognition and GMime's bare parse of the same mails take turns, by CPU time; the ratio is
        the median of five. Mails are taken in by \(callers) callers at a time, each recognised, decided and
        acknowledged; the memory is what the process had more of afterwards. Growth is the time for a mail
        twice as large over that for the mail, the fastest of nine each: 2 where it is linear.
        """)
      add("bare parse", bare.median, "µs/mail", 1, &table)
      add("recognition", own.median, "µs/mail", 1, &table)
      add("recognition ÷ bare parse", ratios.median, "", 2, &table)
      add("taking in", rate, "mails/s", 0, &table)
      add("memory of taking in", grown, "MB", 0, &table)
      add("growth with the number of files", MailTrial.growth(InventedMail.withFiles, at: 200), "", 2, &table)
      add("growth with depth", MailTrial.growth(InventedMail.nested, at: 10), "", 2, &table)
      return table
    }

    private func add(
      _ name: String, _ value: Double?, _ unit: String, _ places: Int, _ table: inout Sheet
    ) {
      table.add([
        Figure("measure", "measure", name), Figure("value", "value", value, places: places),
        Figure("unit", "unit", unit),
      ])
    }
  }
#endif
