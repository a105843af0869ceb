/// Finds a feature's row by its hashed name: open addressing in one array.
struct FeatureTable: Sendable {
  private var keys: [UInt32]
  private var rows: [Int32]
  private let mask: Int

  init(count: Int) {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    keys = [UInt32](repeating: 0, count: capacity)
    rows = [Int32](repeating: -1, count: capacity)
    mask = capacity - 1
  }

  /// At most as many rows as `count` promised are taken, so a free place is always left.
  mutating func insert(_ key: UInt32, _ row: Int) {
    var slot = Int(key) & mask
    while rows[slot] >= 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    rows[slot] = Int32(clamping: row)
  }

  func index(of key: UInt32) -> Int? {
    var slot = Int(key) & mask
    while rows[slot] >= 0 {
      if keys[slot] == key { return Int(rows[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// Square roots in whole numbers.
enum IntegerRoot {
  /// The largest number whose square is not above `value`; 0 for a negative one.
  static func of(_ value: Int) -> Int {
    guard value > 0 else { return 0 }
    var root = 1 << ((Int.bitWidth - value.leadingZeroBitCount + 1) / 2)
    while true {
      let next = (root + value / root) / 2
      if next >= root { return root }
      root = next
    }
  }
}
