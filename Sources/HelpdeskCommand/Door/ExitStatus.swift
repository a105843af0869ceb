import Helpdesk

/// What the program's end tells a script (cli.md, design.md §5).
enum ExitStatus: Int32 {
  case done = 0
  /// A check was made and did not hold.
  case notOK = 1
  /// A rule forbids it.
  case refused = 2
  /// The grammar was not kept.
  case usage = 64
  /// The grammar was kept, and what was given is no good.
  case badInput = 65
  /// Something could not be read or written.
  case inputOutput = 74
}

extension DeskError {
  /// How the program ends on this error.
  var exitStatus: ExitStatus {
    switch self {
    case .notADesk, .newerSchema, .damaged, .malformedOrigin, .clockNotSimulated, .noSuchTicket, .noSuchEntry:
      .badInput
    case .missing, .exists, .storageFull, .io, .notWritable, .closed, .noSigner, .erasureUnfinished,
      .copiesRemain, .evidenceTooLarge, .heldCheckpointForeign, .signerInUse,
      .store:
      .inputOutput
    }
  }
}
