#if !Mail
  import ArgumentParser

  /// Stands where mail would be read, in a build without the trait that brings it.
  struct IngestMail: Verb {
    static let configuration = CommandConfiguration(
      commandName: "ingest",
      abstract: "Reads mail into the desk; this build cannot (build with --traits Mail).")

    @Argument(parsing: .allUnrecognized, help: .hidden)
    var rest: [String] = []

    @OptionGroup var options: DeskOptions

    func carryOut(_ printer: Printer) throws { throw ValidationError(noMail) }
  }

  /// The same for `parse`.
  struct ParseMail: Verb {
    static let configuration = CommandConfiguration(
      commandName: "parse", abstract: "Says what mail is; this build cannot (build with --traits Mail).")

    @Argument(parsing: .allUnrecognized, help: .hidden)
    var rest: [String] = []

    @OptionGroup var options: DeskOptions

    func carryOut(_ printer: Printer) throws { throw ValidationError(noMail) }
  }

  /// The same for `fetch`.
  struct FetchMail: Verb {
    static let configuration = CommandConfiguration(
      commandName: "fetch", abstract: "Reads a mailbox; this build cannot (build with --traits Mail).")

    @Argument(parsing: .allUnrecognized, help: .hidden)
    var rest: [String] = []

    @OptionGroup var options: DeskOptions

    func carryOut(_ printer: Printer) throws { throw ValidationError(noMail) }
  }

  private let noMail = "This build reads no mail. Build helpdeskctl with --traits Mail."
#endif
