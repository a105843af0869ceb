/// A complete subtree of the log: 2^level leaves, and the hash over them.
///
/// It never changes once its last leaf is there, so it is stored with that leaf and never again.
public struct TreeNode: Hashable, Sendable {
  /// Which leaves the subtree holds.
  public let id: TreeNodeID
  /// The hash over them.
  public let hash: Hash

  /// Joins a subtree's place and its hash.
  public init(id: TreeNodeID, hash: Hash) {
    self.id = id
    self.hash = hash
  }
}

/// The place of a complete subtree, ordered as the subtrees are completed (post-order).
///
/// Subtrees stored by ascending id are appended to their table, never inserted into its middle.
public struct TreeNodeID: Hashable, Sendable {
  /// The position in the log of the subtree's last leaf.
  public let lastIndex: Int64
  /// The subtree's height: it holds 2^level leaves; a leaf alone has level 0.
  public let level: Int

  /// Six bits hold a level, so that ids rise with the log first and with the level second.
  private static let levelsPerIndex: Int64 = 64

  init(completeTo end: Int64, level: Int) {
    lastIndex = end &- 1
    self.level = level
  }

  /// Reads an id as it is stored.
  ///
  /// - Parameter rawValue: `lastIndex` × 64 + `level`; nil when no complete subtree has this id.
  public init?(rawValue: Int64) {
    guard rawValue >= 0 else { return nil }
    lastIndex = rawValue / Self.levelsPerIndex
    level = Int(rawValue % Self.levelsPerIndex)
    guard level < 58, (lastIndex &+ 1) % (1 << Int64(level)) == 0 else { return nil }
  }

  /// The id as it is stored: `lastIndex` × 64 + `level`.
  public var rawValue: Int64 { lastIndex &* Self.levelsPerIndex &+ Int64(level) }
}

extension TreeNodeID: Comparable {
  /// Whether the subtree of `left` was complete before that of `right`.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
