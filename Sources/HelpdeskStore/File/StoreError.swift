import Foundation

/// What went wrong with a desk's file, and what to do.
///
/// It quotes no content; a path is for the caller to add, who knows it.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no file.
  case missing
  /// There is a file already.
  case exists
  /// The file is no desk, or was not finished when it was made.
  case notADesk
  /// The file was written by a newer library.
  case newerSchema(found: Int, known: Int)
  /// The file was written by an older library and must be opened for writing once.
  case olderSchema(found: Int, known: Int)
  /// Another process writes to the desk.
  case locked(holder: String)
  /// The file or its folder may not be written to, or the desk was opened for reading.
  case readOnly
  /// There is no room left.
  case storageFull
  /// The disk failed; the code is SQLite's.
  case io(code: Int)
  /// The file is damaged; the code is SQLite's, 0 for damage that SQLite cannot see.
  case corrupt(code: Int)
  /// The log refused a row: somebody else wrote, or an event is out of order.
  case constraint(String)
  /// Another connection held the file for too long.
  case busy
  /// The desk was closed.
  case closed
  /// A piece of content is larger than the file format allows.
  case tooLarge
  /// An event cannot be written; the sentence says why.
  case unwritable(String)
  /// An event cannot be read.
  case undecodable(UndecodableEvent)
  /// The named safety setting could not be made.
  case setting(String)
  /// Anything else SQLite reports; the code is SQLite's.
  case unexpected(code: Int)
}

extension StoreError: LocalizedError, CustomStringConvertible {
  package var errorDescription: String? { description }

  package var description: String {
    switch self {
    case .missing: "There is no desk here: check the path, or create the desk first."
    case .exists: "There is a file here already: choose another path, or open the desk that is there."
    case .notADesk: "This file is not a finished desk: check the path; it was left as it is."
    case .newerSchema(let found, let known):
      "This desk has format \(found), and this library knows up to \(known): update the library."
    case .olderSchema(let found, let known):
      "This desk has format \(found) instead of \(known): open it once for writing to bring it up to date."
    case .locked(let holder):
      "The desk is being written to by \(holder): stop that first, or open the desk read-only."
    case .readOnly: "The desk cannot be written to: check the rights of the file and its folder."
    case .storageFull: "The disk is full: make room and try again; what was acknowledged is safe."
    case .io(let code): "The disk failed (SQLite \(code)): check the disk; what was acknowledged is safe."
    case .corrupt(let code): "The desk's file is damaged (SQLite \(code)): restore the latest backup."
    case .constraint(let rule): "The log refused an entry (\(rule)): reopen the desk and try again."
    case .busy: "The desk's file is held by another program or a long read: end what holds it, and try again."
    case .closed: "The desk is closed: open it again."
    case .tooLarge: "A piece of content is too large to keep: leave out the largest file."
    case .unwritable(let why): "The event cannot be recorded: \(why)"
    case .undecodable(let event): event.description
    case .setting(let name): "SQLite did not accept the setting \(name): use another build of libsqlite3."
    case .unexpected(let code): "SQLite reports \(code): verify the trail and report the number."
    }
  }
}
