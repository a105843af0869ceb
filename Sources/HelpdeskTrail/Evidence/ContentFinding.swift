/// What verifying tells about one content item.
public struct ContentFinding: Hashable, Sendable {
  /// The states a content item can be in.
  public enum State: Hashable, Sendable {
    /// It is shown, and it is what the leaf committed to.
    case verified
    /// It is not shown; the event at this position in the log records its erasure.
    case erased(by: Int64)
    /// It is not shown, and nothing records an erasure.
    case withheld
    /// It is shown, and it is not what the leaf committed to.
    case mismatch
  }

  /// The entry of the ticket, its `tseq`.
  public let entry: Int64
  /// The item's name in its leaf.
  public let name: String
  /// What is known of it.
  public let state: State
}

extension ContentFinding.State {
  /// The state's name for programs: `verified`, `erased`, `withheld` or `mismatch`.
  public var name: String {
    switch self {
    case .verified: "verified"
    case .erased: "erased"
    case .withheld: "withheld"
    case .mismatch: "mismatch"
    }
  }
}
