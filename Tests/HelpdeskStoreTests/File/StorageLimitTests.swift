import Foundation
import HelpdeskCore
import HelpdeskStore
import Testing

@Suite struct StorageLimitTests {
  @Test func `when the disk takes no more, what was acknowledged stays, and work goes on afterwards`() async {
    // In a process of its own: the limit is one of the whole process.
    await #expect(processExitsWith: .success) {
      let desk = try TemporaryDesk()
      signal(SIGXFSZ, SIG_IGN)
      var before = rlimit()
      getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &before)
      var tight = before
      tight.rlim_cur = 400_000
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &tight)
      var acknowledged: Int64 = 1
      var problem: StoreError?
      while problem == nil, acknowledged < 10_000 {
        do {
          try desk.record([.noteAdded(text: String(repeating: "note ", count: 200))], on: acknowledged)
          acknowledged += 1
        } catch {
          problem = error as? StoreError
        }
      }
      setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &before)
      let isOfTheDisk =
        switch problem {
        case .io, .storageFull: true
        default: false
        }
      try #require(isOfTheDisk)
      try #require(try desk.store.read { try $0.head() }.nextIndex == acknowledged)
      try #require(try desk.store.verify().isSound)
      try desk.record([.noteAdded(text: "room again")], on: acknowledged)
      try #require(try desk.store.read { try $0.head() }.nextIndex == acknowledged + 1)
    }
  }
}
