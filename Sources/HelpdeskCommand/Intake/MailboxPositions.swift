#if Mail
  import Foundation
  import HelpdeskMail

  /// How far each mailbox on a server has been read: a small file beside the desk.
  struct MailboxPositions {
    private let file: URL
    private var positions: [String: IMAPPosition] = [:]

    /// Reads the file; one that is not there, or cannot be read as one, knows nothing: mail that comes again
    /// is known again by the desk.
    init(path: String) {
      file = URL(filePath: path)
      guard let content = try? Data(contentsOf: file),
        let stored = try? JSONSerialization.jsonObject(with: content) as? [String: [String: UInt32]]
      else { return }
      for (mailbox, numbers) in stored {
        guard let uidValidity = numbers["uidValidity"], let lastUID = numbers["lastUID"] else { continue }
        positions[mailbox] = IMAPPosition(uidValidity: uidValidity, lastUID: lastUID)
      }
    }

    /// How far a mailbox has been read; nil where it never was.
    subscript(_ mailbox: IMAPMailbox) -> IMAPPosition? { positions[mailbox.label] }

    /// Keeps how far a mailbox has been read.
    ///
    /// - Throws: ``FileTrouble`` where the file cannot be written.
    mutating func keep(_ position: IMAPPosition, of mailbox: IMAPMailbox) throws {
      positions[mailbox.label] = position
      let stored = positions.mapValues { ["uidValidity": $0.uidValidity, "lastUID": $0.lastUID] }
      do {
        let content = try JSONSerialization.data(
          withJSONObject: stored, options: [.sortedKeys, .prettyPrinted])
        try content.write(to: file, options: .atomic)
      } catch { throw FileTrouble("The file of mailbox positions cannot be written. Check the folder.") }
    }
  }

  extension IMAPMailbox {
    /// What the mailbox is called in the file; the server and the folder, never a password.
    fileprivate var label: String {
      "\(server.scheme.rawValue)://\(server.user ?? "")@\(server.host):\(server.port)/\(folder)"
    }
  }
#endif
