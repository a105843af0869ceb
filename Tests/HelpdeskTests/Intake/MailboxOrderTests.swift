import Helpdesk
import HelpdeskTesting
import Testing

/// A month's mail, delivered twice, in any order, over two runs of the process: always the same tickets.
@Suite struct MailboxOrderTests {
  @Test(arguments: UInt64(1)...3)
  func `delivery twice and in any order makes the same tickets`(seed: UInt64) async throws {
    let mails = Mailbox(seed: 7).mails
    let inOrder = try await Self.take(in: mails, closingAfter: mails.count)
    var generator = SeededGenerator(seed: seed)
    let shuffled = (mails + mails).shuffled(using: &generator)
    let cut = Int.random(in: 1..<shuffled.count, using: &generator)
    let other = try await Self.take(in: shuffled, closingAfter: cut)
    #expect(other == inOrder)
    #expect(other.entries == mails.count)
  }

  /// What a mailbox came to, the numbers of tickets apart.
  private struct Result: Equatable {
    var tickets = 0
    var entries = 0
    /// The Message-IDs of each official thread.
    var threads: Set<Set<String>> = []
  }

  private static func take(in mails: [InboundMessage], closingAfter cut: Int) async throws -> Result {
    let folder = try DeskFolder()
    var desk = try await folder.create()
    for mail in mails.prefix(cut) { try await desk.receive(mail) }
    try await desk.close()
    desk = try await folder.open()
    for mail in mails.dropFirst(cut) { try await desk.receive(mail) }
    try await folder.expectWhole(desk)
    var result = Result()
    for row in try await desk.inbox(.all, limit: 1_000).rows {
      let entries = try #require(try await desk.ticket(row.ticket)).entries
      result.tickets += 1
      result.entries += entries.count
      result.threads.insert(
        Set(
          entries.compactMap { entry in
            guard case .messageReceived(let message) = entry.event.fact, message.channel.isOfficial
            else { return nil }
            return message.correspondence.messageID
          }))
    }
    try await desk.close()
    return result
  }

  /// Some sixty mails of eight buyers: orders, cases, notices that open tickets, and mail beside them.
  private struct Mailbox {
    var mails: [InboundMessage] = []

    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      for buyer in 1...8 {
        for order in 1...2 {
          let id = "305-000000\(buyer)-000000\(order)"
          for number in 1...Int.random(in: 2...4, using: &generator) {
            mails.append(
              .relay(
                "<\(buyer).\(order).\(number)@relay.example>", from: "buyer\(buyer)", order: id,
                case: "c\(buyer)x\(order)", "Message \(number) about the blender.",
                sentAt: TemporaryDesk.start - .seconds(Int64.random(in: 0...80_000, using: &generator))))
          }
          if Bool.random(using: &generator) {
            mails.append(.notice(.returnRequest, "<\(buyer).\(order).n@relay.example>", order: id))
          }
          if Bool.random(using: &generator) {
            mails.append(
              .mail("<\(buyer).\(order).m@post.example>", from: "b\(buyer)@post.example", order: id))
          }
        }
      }
    }
  }
}
