import HelpdeskStore

/// Why a desk could not be opened or a call not be served; refusals of rules are ``Refusal``.
public enum DeskError: Error, Hashable, Sendable {
  /// There is no desk at that place.
  case missing
  /// Something already stands at that place.
  case exists
  /// The file is no desk.
  case notADesk
  /// The desk was written by a newer version.
  case newerSchema(found: Int, known: Int)
  /// The file is damaged; the code is SQLite's, 0 for damage that SQLite cannot see.
  case damaged(code: Int)
  /// The disk is full; nothing that was acknowledged is lost.
  case storageFull
  /// The file cannot be read or written; the system's code.
  case io(code: Int)
  /// The file or its folder may only be read.
  case notWritable
  /// The desk has been closed.
  case closed
  /// The origin is not `host/helpdesk/name` in plain characters.
  case malformedOrigin
  /// A time was given to a desk that keeps real time.
  case clockNotSimulated
  /// The desk has no such ticket.
  case noSuchTicket(TicketID)
  /// The ticket has no such message of ours.
  case noSuchEntry(EntryID)
  /// Something is to be signed, and the desk was opened without a signer.
  case noSigner
  /// The log is to go on under a new name while its old one may still be signed.
  case signerInUse
  /// The checkpoint that a reader is said to hold is no note of this log.
  case heldCheckpointForeign
  /// The ticket holds more than a bundle may (trail.md §6); what it may hold in bytes of content.
  case evidenceTooLarge(limit: Int)
  /// Content is gone from the desk, but a reader that has not ended keeps its old bytes in the file.
  case erasureUnfinished
  /// Content is gone from the desk, but not from a place outside of it.
  case copiesRemain
  /// Something else went wrong in the store; its code.
  case store(String)
}

extension DeskError: CustomStringConvertible {
  /// What to do about it.
  public var description: String {
    switch self {
    case .missing: "There is no desk here. Create one, or give another path."
    case .exists: "Something already stands at this path. Choose a path that is free."
    case .notADesk: "This file is no desk. Give the path of one."
    case .newerSchema(let found, let known):
      "This desk has schema \(found), this version knows \(known). Use the newer version."
    case .damaged(let code): "The desk is damaged (code \(code)). Restore a backup; keep this file."
    case .storageFull: "The disk is full. Make room and repeat the command; nothing acknowledged is lost."
    case .io(let code): "The desk's file cannot be read or written (code \(code)). Check the disk."
    case .notWritable:
      "The desk's file or folder may only be read. Open the desk for reading, or change its rights."
    case .closed: "The desk is closed. Open it again."
    case .malformedOrigin:
      "Give an origin such as shop.example/helpdesk: printable, without blanks or plus signs."
    case .clockNotSimulated:
      "This desk keeps real time. Only a desk created with a simulated clock takes a time."
    case .noSuchTicket(let ticket): "There is no ticket \(ticket)."
    case .noSuchEntry(let entry): "There is no message of ours at \(entry)."
    case .noSigner: "Nothing can be signed. Open the desk with its signing key."
    case .signerInUse:
      "The log cannot change its name while a signer is at work. Open the desk without a signing key."
    case .heldCheckpointForeign:
      "The checkpoint held is not one of this log. Give a note that this desk has signed, or none."
    case .evidenceTooLarge(let limit):
      "The ticket holds more than \(limit) bytes fit into one bundle. Export what the marketplace can see alone."
    case .erasureUnfinished:
      "The content is erased, but a reader still holds old pages. Let it finish and erase once more."
    case .copiesRemain:
      "The content is erased here, but a copy outside could not be removed. Free that place and erase again."
    case .store(let detail): "The store failed: \(detail)."
    }
  }

  /// The store's error in the engine's words.
  init(_ error: StoreError) {
    self =
      switch error {
      case .missing: .missing
      case .exists: .exists
      case .notADesk: .notADesk
      case .newerSchema(let found, let known): .newerSchema(found: found, known: known)
      case .readOnly: .notWritable
      case .storageFull: .storageFull
      case .io(let code): .io(code: code)
      case .corrupt(let code): .damaged(code: code)
      case .closed: .closed
      default: .store("\(error)")
      }
  }
}

/// Runs something of the store's and tells its errors in the engine's words.
func translatingStoreErrors<T>(_ body: () throws -> T) throws -> T {
  do { return try body() } catch let error as StoreError { throw error.forCallers }
}

extension StoreError {
  /// The error as callers of the engine see it: a held desk is a refusal with a rule of its own.
  var forCallers: any Error {
    if case .locked(let holder) = self {
      return Refusal(.deskLocked, "Another process is writing this desk: \(holder).")
    }
    return DeskError(self)
  }
}
