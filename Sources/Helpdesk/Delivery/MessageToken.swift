import HelpdeskStore
import HelpdeskTrail

/// The Message-ID of a message of ours: it names its entry, and a keyed hash proves that we wrote it.
enum MessageToken {
  /// Bytes of the hash kept: 96 bits, above the 80 that a token needs. Source: reliability.md §3.
  private static let proofBytes = 12

  /// The stable Message-ID of an entry, with angle brackets; a repeated delivery carries the same.
  static func messageID(of entry: EntryID, host: String, secret: [UInt8]) -> String {
    "<helpdesk.\(entry.ticket.rawValue).\(entry.number).\(proof(of: entry, secret: secret))@\(host)>"
  }

  /// The entry that a Message-ID of ours names; nil for anybody else's, or a forged one.
  static func entry(in messageID: String, secret: [UInt8]) -> EntryID? {
    let local = messageID.drop { $0 == "<" || $0.isWhitespace }.prefix { $0 != "@" }
    let parts = local.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "helpdesk", let ticket = TicketID(parts[1]),
      let number = Int(parts[2]), number >= 0
    else { return nil }
    let entry = EntryID(ticket: ticket, number: number)
    let expected = Array(proof(of: entry, secret: secret).utf8)
    let given = Array(parts[3].utf8)
    guard expected.count == given.count else { return nil }
    // Every byte is compared, so that the time taken tells nothing.
    return zip(expected, given).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0 ? entry : nil
  }

  private static func proof(of entry: EntryID, secret: [UInt8]) -> String {
    let hash = StoreKey.derive(secret: secret, class: "message-id", value: Array(entry.path.utf8))
    return Hexadecimal.encode(Array(hash.prefix(proofBytes)))
  }
}
