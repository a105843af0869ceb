/// The key of a piece of content: the entry's index and the piece's place in it, so that keys only grow.
enum ContentID {
  /// Most pieces one entry can have.
  static let capacity: Int64 = 4_096
  /// Most entries a log can have: keys stay far below 2^63.
  static let indexLimit: Int64 = 1 << 50

  /// The key of a piece; nil where index or place is out of range.
  static func key(index: Int64, place: Int) -> Int64? {
    guard (0..<indexLimit).contains(index), place >= 0, Int64(place) < capacity else { return nil }
    return index * capacity + Int64(place)
  }

  /// The keys an entry may have; none for an index out of range.
  static func keys(index: Int64) -> Range<Int64> {
    guard let first = key(index: index, place: 0) else { return 0..<0 }
    return first..<(first + capacity)
  }
}
