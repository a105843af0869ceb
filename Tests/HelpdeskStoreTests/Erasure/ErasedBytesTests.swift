import Foundation
import HelpdeskCore
import HelpdeskStore
import Testing

/// After erasing, nothing of a text is left in any file of the desk.
@Suite struct ErasedBytesTests {
  private func marker(_ ticket: Int) -> String { "Quitte\(1_000 + ticket)Mus" }

  /// Tickets whose every text says which one it is, woven into each other so that their rows share pages.
  private func desk(tickets: Int) throws -> TemporaryDesk {
    let desk = try TemporaryDesk()
    var random = SeededGenerator(seed: 4)
    for round in 0..<6 {
      for ticket in (1...tickets).shuffled(using: &random) {
        let word = marker(ticket)
        let text = Array(repeating: word, count: [1, 4, 30, 400].randomElement(using: &random) ?? 1)
        var message = SampleFacts.bare
        message.text = text.joined(separator: " ") + " 返品\(ticket)換"
        message.subject = word
        message.order = OrderContext(id: "305-\(word)")
        message.raw = Array("Subject: \(word)".utf8)
        message.attachments = [
          Attachment(name: "\(word).pdf", type: "application/pdf", bytes: Array(word.utf8))
        ]
        try desk.record(
          [.messageReceived(message), .ticketTagged(added: [word], removed: nil), .noteAdded(text: word)],
          on: Int64(ticket))
      }
      if round % 2 == 0 { try desk.catchUp() }
    }
    try desk.catchUp()
    return desk
  }

  private func leftovers(_ desk: TemporaryDesk, of tickets: [Int64]) throws -> [String] {
    let bytes = try desk.bytesOnDisk()
    return tickets.flatMap { ticket in
      let word = marker(Int(ticket))
      return [word, word.lowercased()].filter { bytes.range(of: Data($0.utf8)) != nil }
    }
  }

  @Test func `whatever the order of erasing, no text and no token is left`() throws {
    let desk = try desk(tickets: 40)
    var random = SeededGenerator(seed: 5)
    let order = (1...40).map(Int64.init).shuffled(using: &random)
    #expect(try !leftovers(desk, of: order).isEmpty)
    var gone: [Int64] = []
    for run in [order[..<4], order[4..<15], order[15..<30]] {
      for ticket in run { try desk.erase([ticket]) }
      gone += run
      try desk.store.finishErasing()
      #expect(try leftovers(desk, of: gone) == [])
      try desk.record([.noteAdded(text: "life goes on")], on: 41)
    }
    #expect(try leftovers(desk, of: Array(order[30...])).count >= 10)
    #expect(try desk.store.verify(includingProjections: true).problems == [])
  }

  @Test func `pairs, single signs and beginnings of words are gone from the index`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("鯖鯱鯰 Zwetschgenröster, zwetschgenkern")], on: 1)
    try desk.record([.buyerWrites("The kettle leaks")], on: 2)
    try desk.catchUp()
    let tokens = ["鯖鯱", "鯱鯰", "鯰", "zwetschgenroster", "wetschg", "鯖"]
    try desk.store.settle()
    #expect(try tokens.contains { try desk.bytesOnDisk().range(of: Data($0.utf8)) != nil })
    try desk.erase([1])
    try desk.store.finishErasing()
    let bytes = try desk.bytesOnDisk()
    for token in tokens { #expect(bytes.range(of: Data(token.utf8)) == nil, "\(token)") }
    #expect(try desk.store.read { try $0.search("kettle", limit: 9) }.count == 1)
  }

  @Test func `a reader in the way is waited for, then named`() throws {
    let desk = try TemporaryDesk()
    try desk.record([.buyerWrites("quitte")])
    let reader = try DeskStore.open(at: desk.path, readOnly: true)
    try reader.read { snapshot in
      _ = try snapshot.head()
      try desk.erase([1])
      #expect(throws: StoreError.busy) { try desk.store.finishErasing() }
      // The desk goes on meanwhile.
      try desk.record([.noteAdded(text: "next")], on: 2)
      #expect(try snapshot.openings(at: 1).count > 0)
    }
    try reader.close()
    try desk.store.finishErasing()
    #expect(try desk.bytesOnDisk().range(of: Data("quitte".utf8)) == nil)
    #expect(try desk.store.verify().isSound)
  }

  @Test func `a desk opened for reading erases nothing`() throws {
    let desk = try TemporaryDesk()
    let reader = try DeskStore.open(at: desk.path, readOnly: true)
    defer { try? reader.close() }
    #expect(throws: StoreError.readOnly) { try reader.finishErasing() }
  }

  @Test func `the desk's settings survive`() throws {
    let desk = try TemporaryDesk()
    let before = try desk.store.settings()
    try desk.record([.buyerWrites("quitte")])
    try desk.erase([1])
    try desk.store.finishErasing()
    #expect(try desk.store.settings() == before)
  }

  @Test func `an erasure that was interrupted is remembered until it is finished`() throws {
    let desk = try TemporaryDesk()
    func isUnfinished(_ store: DeskStore) throws -> Bool { try store.read { try $0.hasUnfinishedErasure() } }
    try desk.record([.buyerWrites("quitte")])
    #expect(try !isUnfinished(desk.store))
    try desk.erase([1])
    try desk.store.close()
    let again = try DeskStore.open(at: desk.path)
    defer { try? again.close() }
    #expect(try isUnfinished(again))
    _ = try again.rebuild()
    try again.finishErasing()
    #expect(try !isUnfinished(again))
    _ = try again.rebuild()
    #expect(try !isUnfinished(again))
    #expect(try again.verify(includingProjections: true).isSound)
  }
}
