import ArgumentParser
import Helpdesk

/// Says whether messaging works at all.
struct ExamineDesk: Verb {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Says from what the desk has seen whether messaging works at all.",
    discussion: "Exit status 1 where something is in trouble; a warning alone is 0.")

  @OptionGroup var options: DeskOptions

  func carryOut(_ printer: Printer) async throws {
    let patient = try await options.withDesk(.reading) { door in
      guard Permission.allows(.read, by: door.principal) else { throw Refusal(.permissionDenied) }
      var signs = MailSigns()
      for try await change in door.desk.changes() { signs.take(change) }
      return Examination.Patient(
        addresses: try await door.desk.state().addresses, signs: signs, now: try await door.desk.now())
    }
    var table = Table("CHECK", "STATE", "WHAT IT MEANS")
    var isInTrouble = false
    for check in Examination.checks {
      let (verdict, sentence) = check.judge(patient)
      isInTrouble = isInTrouble || verdict == .trouble
      table.add(
        Table.Cell(check.name), Table.Cell(verdict.rawValue, verdict.ink), Table.Cell(sentence))
      try printer.print(
        ["check": .string(check.name), "state": .string(verdict.rawValue), "advice": .string(sentence)], "")
    }
    try printer.print(plain: table.lines(printer.style))
    if isInTrouble { throw ExitCode(ExitStatus.notOK.rawValue) }
  }
}

extension Examination.Verdict {
  fileprivate var ink: Style.Ink {
    switch self {
    case .ok, .unknown: .plain
    case .warning, .trouble: .strong
    }
  }
}
