extension Leaf {
  /// The members of every leaf, in the byte order in which they are written.
  enum Key: String, CaseIterable {
    case actor
    case at
    case content
    case index = "idx"
    case log
    case ticket
    case previous = "tprev"
    case sequence = "tseq"
    case type
    case version = "v"
  }

  /// The same keys, made once: leaves are written often.
  static let keys = Key.allCases

  /// The keys that a type's own members may not have, in byte order.
  public static let reservedKeys: [String] = keys.map(\.rawValue)
}
