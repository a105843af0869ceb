import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct StoredCheckpointTests {
  private func checkpoint(_ size: Int64) -> StoredCheckpoint {
    StoredCheckpoint(size: size, at: Timestamp(rawValue: size * 10), note: [UInt8(size), 10])
  }

  @Test func `checkpoints are read back by rising size`() throws {
    let desk = try TemporaryDesk()
    #expect(try desk.store.read { try $0.lastCheckpoint() } == nil)
    for size: Int64 in [0, 1, 4, 9] { try desk.store.write { try $0.add(checkpoint(size)) } }
    try desk.store.read { (snapshot) throws in
      #expect(try snapshot.lastCheckpoint() == checkpoint(9))
      #expect(try snapshot.checkpoints(limit: 10) == [0, 1, 4, 9].map(checkpoint))
      #expect(try snapshot.checkpoints(after: 1, limit: 1) == [checkpoint(4)])
      #expect(try snapshot.checkpoints(after: 9, limit: 9).isEmpty)
      #expect(try snapshot.checkpoints(limit: -1).isEmpty)
    }
  }

  @Test(arguments: [4, 3, 0, -1] as [Int64])
  func `a checkpoint over no more than the last is refused`(size: Int64) throws {
    let desk = try TemporaryDesk()
    try desk.store.write { try $0.add(checkpoint(4)) }
    #expect {
      try desk.store.write {
        try $0.add(StoredCheckpoint(size: size, at: Timestamp(rawValue: 1), note: [1]))
      }
    } throws: { error in
      if case .constraint = error as? StoreError { true } else { false }
    }
    #expect(try desk.store.read { try $0.lastCheckpoint() } == checkpoint(4))
  }
}
