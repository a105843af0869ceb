import HelpdeskStore
import HelpdeskTrail

extension Desk {
  /// A checkpoint as the desk keeps it.
  public struct SignedCheckpoint: Hashable, Sendable {
    /// How many leaves it covers.
    public let size: Int64
    /// When it was signed.
    public let at: Timestamp
    /// The signed note, to be kept elsewhere: C2SP `tlog-checkpoint` as a `signed-note`.
    public let note: [UInt8]

    init(_ stored: StoredCheckpoint) {
      size = stored.size
      at = stored.at
      note = stored.note
    }
  }

  /// Signs the trail as it stands, at once; the desk does so by itself (``checkpointPace``).
  ///
  /// - Parameter principal: Who asks; needs the role of an admin.
  /// - Returns: The new checkpoint, or the last one where nothing was added since.
  /// - Throws: ``Refusal`` where the principal may not, ``DeskError/noSigner``, ``DeskError`` where the file
  ///   cannot be written, and what the signer throws.
  @discardableResult
  public func checkpoint(by principal: Principal) async throws -> SignedCheckpoint {
    guard Permission.allows(.govern, by: principal) else { throw Refusal(.permissionDenied) }
    _ = try writing()
    guard let issuer else { throw DeskError.noSigner }
    return SignedCheckpoint(try await issuer.issue())
  }

  /// The last checkpoint; nil where nothing was ever signed.
  ///
  /// - Throws: ``DeskError`` where the file cannot be read.
  public func lastCheckpoint() async throws -> SignedCheckpoint? {
    try await reading { try $0.lastCheckpoint().map { SignedCheckpoint($0) } }
  }

  /// Goes on under a new name after an older backup was put in place of the desk: under the old one a second
  /// history must never be signed (trail.md §5).
  ///
  /// The desk is to be opened without a signer for this call; afterwards with one whose key has the new name.
  ///
  /// - Parameter principal: Who asks; needs the role of an admin.
  /// - Returns: The log's new name, such as `shop.example/helpdesk/e2`.
  /// - Throws: ``Refusal`` where the principal may not, ``DeskError/signerInUse`` where the desk was opened with
  ///   a signer, ``DeskError/malformedOrigin`` where no name is left, ``DeskError`` where the file cannot be
  ///   written.
  @discardableResult
  public func continueTrail(by principal: Principal) async throws -> String {
    let writer = try writing()
    guard issuer == nil else { throw DeskError.signerInUse }
    return try await writer.submit { batch in
      let (origin, previousNote) = try batch.continuation()
      _ = try batch.perform(.continueLog(origin: origin, previousNote: previousNote), by: principal)
      return origin
    }
  }
}
