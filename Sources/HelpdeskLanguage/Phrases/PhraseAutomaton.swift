/// Finds every phrase of a lexicon in one pass: the automaton of Aho and Corasick (1975), with its edges in
/// one open-addressed table. Time is linear in the text and the hits, whatever the lexicon's size.
struct PhraseAutomaton: Sendable {
  /// What a phrase asks of its neighbours.
  struct Phrase: Sendable {
    let concept: Int32
    /// The languages it belongs to, as bits by their place in `Language.supported`.
    let languages: UInt8
    let length: Int32
    let startsWord: Bool
    let endsWord: Bool
  }

  private(set) var phrases: [Phrase] = []
  /// The phrase that ends in a state, or -1; and the next shorter one that ends there too, as a state.
  private var phraseChains: [[Int32]] = [[]]
  private var failures: [UInt32] = [0]
  private var shorter: [UInt32] = [0]
  private var keys: [UInt32] = []
  private var targets: [UInt32] = []
  private var mask = 0
  /// The edges of the start state, which is where a scan mostly is.
  private var roots = [UInt32](repeating: 0, count: 256)

  /// Builds the automaton of `entries`: a folded phrase, its concept's number, whether it is bound by words.
  init(_ entries: [(bytes: [UInt8], concept: Int, languages: UInt8, startsWord: Bool, endsWord: Bool)]) {
    var edges: [UInt32: UInt32] = [:]
    var nodes = [Node(parent: 0, byte: 0, depth: 0)]
    edges.reserveCapacity(entries.count * 8)
    nodes.reserveCapacity(entries.count * 8)
    for entry in entries where !entry.bytes.isEmpty {
      var state: UInt32 = 0
      for byte in entry.bytes {
        let key = Self.key(state, byte)
        if let next = edges[key] {
          state = next
        } else {
          let next = UInt32(nodes.count)
          edges[key] = next
          nodes.append(Node(parent: state, byte: byte, depth: nodes[Int(state)].depth + 1))
          phraseChains.append([])
          state = next
        }
      }
      phraseChains[Int(state)].append(Int32(phrases.count))
      phrases.append(
        Phrase(
          concept: Int32(entry.concept), languages: entry.languages, length: Int32(entry.bytes.count),
          startsWord: entry.startsWord,
          endsWord: entry.endsWord))
    }
    freeze(edges)
    link(nodes)
  }

  /// How a state is reached, while the automaton is being built.
  private struct Node {
    let parent: UInt32
    let byte: UInt8
    let depth: Int
  }

  /// Calls `found` with phrase number and end (exclusive) for each phrase in `bytes`, by end.
  func scan(_ bytes: [UInt8], found: (_ phrase: Int, _ end: Int) -> Void) {
    var state: UInt32 = 0
    for (index, byte) in bytes.enumerated() {
      state = next(after: state, byte)
      var ending = phraseChains[Int(state)].isEmpty ? shorter[Int(state)] : state
      while ending != 0 {
        for phrase in phraseChains[Int(ending)] { found(Int(phrase), index + 1) }
        ending = shorter[Int(ending)]
      }
    }
  }

  private func next(after state: UInt32, _ byte: UInt8) -> UInt32 {
    var state = state
    while state != 0 {
      if let target = target(state, byte) { return target }
      state = failures[Int(state)]
    }
    return roots[Int(byte)]
  }

  private static func key(_ state: UInt32, _ byte: UInt8) -> UInt32 { (state << 8 | UInt32(byte)) &+ 1 }

  private func slot(_ key: UInt32) -> Int { Int((key &* 2_654_435_761) >> 8) & mask }

  private func target(_ state: UInt32, _ byte: UInt8) -> UInt32? {
    let key = Self.key(state, byte)
    var index = slot(key)
    while keys[index] != 0 {
      if keys[index] == key { return targets[index] }
      index = (index + 1) & mask
    }
    return nil
  }

  private mutating func freeze(_ edges: [UInt32: UInt32]) {
    var capacity = 16
    while capacity < edges.count * 2 { capacity *= 2 }
    mask = capacity - 1
    keys = [UInt32](repeating: 0, count: capacity)
    targets = [UInt32](repeating: 0, count: capacity)
    for (key, target) in edges {
      var index = slot(key)
      while keys[index] != 0 { index = (index + 1) & mask }
      keys[index] = key
      targets[index] = target
      if key <= 256 { roots[Int(key) - 1] = target }
    }
  }

  /// States are numbered in the order phrases were added; links go breadth first, by depth.
  private mutating func link(_ nodes: [Node]) {
    failures = [UInt32](repeating: 0, count: nodes.count)
    shorter = failures
    var levels: [[UInt32]] = []
    for (state, node) in nodes.enumerated().dropFirst() {
      if levels.count < node.depth { levels.append([]) }
      levels[node.depth - 1].append(UInt32(state))
    }
    // The first level falls back to the start, as it stands.
    for state in levels.dropFirst().joined() {
      let node = nodes[Int(state)]
      var fallback = failures[Int(node.parent)]
      while fallback != 0, target(fallback, node.byte) == nil { fallback = failures[Int(fallback)] }
      let link = target(fallback, node.byte) ?? 0
      failures[Int(state)] = link
      shorter[Int(state)] = phraseChains[Int(link)].isEmpty ? shorter[Int(link)] : link
    }
  }
}
