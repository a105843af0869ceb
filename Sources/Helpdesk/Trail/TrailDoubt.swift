import HelpdeskStore
import HelpdeskTrail

/// Why a desk's trail is not trusted when it is opened (trail.md §5).
public enum TrailDoubt: Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// The last checkpoint is no note of this log, or its signature does not verify.
  case signature
  /// The log has fewer leaves than its last checkpoint covers.
  case shortened
  /// The log's root at the size of its last checkpoint is another one.
  case rewritten
  /// The checkpoint that the host has kept cannot be read, or is of another log or key.
  case pinnedUnreadable
  /// The log is shorter than the checkpoint that the host has kept: an older file was put in its place.
  case rolledBack
  /// The log does not continue the checkpoint that the host has kept.
  case forked

  /// What it means and what to do.
  public var description: String {
    let advice = "The desk is open for reading only; verify the trail and compare with a backup."
    let finding =
      switch self {
      case .signature: "The last checkpoint is not signed by this desk's key."
      case .shortened: "The trail ends before its last checkpoint."
      case .rewritten: "The trail differs from its last checkpoint."
      case .pinnedUnreadable: "The checkpoint kept outside is none of this desk's."
      case .rolledBack: "The trail ends before the checkpoint kept outside."
      case .forked: "The trail differs from the checkpoint kept outside."
      }
    return "\(finding) \(advice)"
  }
}

extension DeskStore {
  /// What speaks against the trail as it stands; a tree that cannot be read speaks against it too.
  func doubt(publicKey: [UInt8]?, pinned: [UInt8]?) throws -> TrailDoubt? {
    do { return try read { try $0.doubt(publicKey: publicKey, pinned: pinned) } } catch StoreError.corrupt {
      return .rewritten
    }
  }
}

extension ReadSnapshot {
  /// What speaks against the trail as it stands, told from its last checkpoint and a pinned one.
  ///
  /// - Parameters:
  ///   - publicKey: The log's key, 32 bytes; nil leaves signatures unchecked.
  ///   - pinned: A note kept by the host; nil where there is none.
  fileprivate func doubt(publicKey: [UInt8]?, pinned: [UInt8]?) throws -> TrailDoubt? {
    let tree = try self.tree()
    if let last = try lastCheckpoint() {
      guard let checkpoint = Checkpoint(trusted: last.note, publicKey: publicKey),
        checkpoint.size == last.size,
        try names(checkpoint.origin)
      else { return .signature }
      guard checkpoint.size <= tree.size else { return .shortened }
      guard try tree.root(at: checkpoint.size) == checkpoint.root else { return .rewritten }
    }
    guard let pinned else { return nil }
    guard let checkpoint = Checkpoint(trusted: pinned, publicKey: publicKey), try names(checkpoint.origin)
    else {
      return .pinnedUnreadable
    }
    guard checkpoint.size <= tree.size else { return .rolledBack }
    return try tree.root(at: checkpoint.size) == checkpoint.root ? nil : .forked
  }

  /// Whether a checkpoint of this name may cover this log: its origin now, or one that it continues.
  private func names(_ origin: String) throws -> Bool {
    Origin.isContinued(origin, by: try self.origin())
  }
}

extension Checkpoint {
  /// Reads a note; where a key is known, it has signed it under the note's own name.
  fileprivate init?(trusted note: [UInt8], publicKey: [UInt8]?) {
    guard let signed = try? SignedNote(bytes: note), let checkpoint = try? Checkpoint(text: signed.text)
    else {
      return nil
    }
    if let publicKey {
      guard let key = try? VerifierKey(name: checkpoint.origin, publicKey: publicKey),
        (try? signed.verify(with: key)) != nil
      else { return nil }
    }
    self = checkpoint
  }
}
