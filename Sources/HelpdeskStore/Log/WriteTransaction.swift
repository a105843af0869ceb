import GRDB
import HelpdeskCore
import HelpdeskTrail

/// Everything that one commit holds; its reads see its own writes.
package final class WriteTransaction: ReadSnapshot {
  var counts: [InboxFilter: Int64] = [:]
  private(set) var hasWritten = false
  /// The ticket that is being erased; forgotten once content is added.
  var erasing: ErasingTicket?

  override init(_ db: Database, secret: [UInt8]) { super.init(db, secret: secret) }

  /// Writes what was gathered while the transaction ran, and tells GRDB's observers, who do not see
  /// statements that were driven by hand.
  func finish() throws {
    try flushCounts()
    if hasWritten { try db.notifyChanges(in: Table("trail")) }
  }

  func noteWriting() { hasWritten = true }
}
