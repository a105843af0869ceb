/// Why a proof cannot be made, or why it does not prove what it says.
public enum ProofError: Error, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// The sizes are not in order, negative, or beyond the log.
  case size
  /// The leaf lies outside the tree.
  case index
  /// A consistency proof from size 0 was asked for; it would prove nothing.
  case emptyTree
  /// There are more or fewer hashes than the sizes call for, or more than 64.
  case length
  /// The hashes do not lead to the root.
  case root
  /// The hashes do not lead to the older root.
  case oldRoot

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .size: "Name sizes that the log has, the smaller one first."
    case .index: "Name a leaf that lies within the tree."
    case .emptyTree: "Prove consistency from size 1 on; nothing can be proved from size 0."
    case .length: "Ask for the proof again; its number of hashes does not fit the sizes."
    case .root: "Do not trust this proof; it does not lead to the root."
    case .oldRoot: "Do not trust this proof; it does not lead to the older root."
    }
  }
}
