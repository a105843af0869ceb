import GRDB
package import HelpdeskCore
import HelpdeskTrail

extension ReadSnapshot {
  /// Entries of one ticket that are looked through at most. Our own.
  private static let lookBack = 200
  /// Tickets of one buyer that are looked through at most, those he used last. Our own.
  private static let ticketLimit = 20

  /// What agents wrote in their own words to a buyer on the official channel, on whichever ticket.
  ///
  /// - Parameters:
  ///   - alias: The buyer's masked address.
  ///   - moment: Nothing older counts.
  /// - Returns: Oldest first; at most 20 texts. What a macro said is left out: its wording is the desk's.
  package func recentTexts(to alias: String, since moment: Timestamp) throws -> [String] {
    var found: [(index: Int64, text: String)] = []
    for place in try tickets(forThreadKey: .alias(alias)).prefix(Self.ticketLimit) {
      let rows = try Row.fetchCursor(
        db.cachedStatement(
          sql:
            "SELECT \(LogRow.columns) FROM trail WHERE ticket = ? ORDER BY tseq DESC LIMIT \(Self.lookBack)"),
        arguments: [place.ticket.rawValue])
      while let row = try rows.next().map(LogRow.init), row.at >= moment {
        guard row.leaf.isOwnOfficialWords, let text = try text(at: row.index) else { continue }
        found.append((row.index, text))
      }
    }
    return found.sorted { $0.index < $1.index }.suffix(20).map(\.text)
  }

  /// The words of a message; nil once erased.
  private func text(at index: Int64) throws -> String? {
    let keys = ContentID.keys(index: index)
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT bytes FROM content WHERE id >= ? AND id < ? AND name = 'text'"),
      arguments: [keys.lowerBound, keys.upperBound])
    return try row.map { String(decoding: try $0.bytes(0), as: UTF8.self) }
  }
}

extension Leaf {
  /// Whether it is a message of ours on the official channel that no macro rendered.
  fileprivate var isOwnOfficialWords: Bool {
    type.hasSameBytes(as: "message.sent") && self["macro"] == nil
      && self["channel"] == .string(Channel.buyerSellerMessaging.rawValue)
  }
}
