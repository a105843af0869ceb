import HelpdeskTrail
import Testing

@Suite struct EvidenceMutationTests {
  /// The whole of a bundle is tried in sixteen parts, which run side by side.
  static let parts = 16

  @Test(arguments: 0..<parts) func `every single changed bit of a bundle is refused`(part: Int) throws {
    let good = try EvidenceTests.golden().bytes()
    let key = try CheckpointTests.key()
    try #require(good.count <= 4_096)
    try #require(EvidenceBundle.verify(good, key: key).isVerified)
    var bad = good
    for place in stride(from: part, to: good.count, by: Self.parts) {
      for bit in 0..<8 {
        bad[place] = good[place] ^ 1 << UInt8(bit)
        let report = EvidenceBundle.verify(bad, key: key)
        #expect(!report.isVerified, "byte \(place), bit \(bit)")
      }
      bad[place] = good[place]
    }
  }

  @Test func `a bundle with a byte missing or doubled is refused`() throws {
    let good = try EvidenceTests.golden().bytes()
    let key = try CheckpointTests.key()
    for place in stride(from: 0, to: good.count, by: 7) {
      var missing = good
      missing.remove(at: place)
      #expect(!EvidenceBundle.verify(missing, key: key).isVerified, "byte \(place)")
      var doubled = good
      doubled.insert(good[place], at: place)
      #expect(!EvidenceBundle.verify(doubled, key: key).isVerified, "byte \(place)")
    }
  }

  @Test func `random changes of a full bundle are refused and never trap`() throws {
    let notebook = try Notebook.brightnest()
    var bundle = try notebook.bundle()
    bundle.macros = [try notebook.macro(Notebook.wording, published: 0)]
    bundle.consistency = EvidenceConsistency(
      fromNote: try notebook.note(at: 3),
      proof: try notebook.tree.consistencyProof(from: 3, to: notebook.size).hashes)
    let good = try bundle.bytes()
    let key = try notebook.key
    try #require(EvidenceBundle.verify(good, key: key).isVerified)
    var generator = SeededGenerator(seed: 6962)
    for _ in 0..<3_000 {
      var bad = good
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<bad.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bad[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bad.remove(at: place)
        default: bad.insert(bad[Int.random(in: 0..<bad.count, using: &generator)], at: place)
        }
      }
      guard bad != good else { continue }
      #expect(!EvidenceBundle.verify(bad, key: key).isVerified)
    }
  }
}
