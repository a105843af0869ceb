import HelpdeskCore
import HelpdeskTrail

/// A piece of content that is there.
struct ErasablePiece {
  /// The place of its event in the log.
  let index: Int64
  /// Its row's key.
  let key: Int64
  /// What the leaf says of it.
  let commitment: Commitment
}
