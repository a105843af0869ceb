public import HelpdeskTrail

extension EvidenceBundle {
  /// Verifies a bundle as a stranger does, all nine steps: what is proved, and whether the rules were kept.
  ///
  /// It needs no desk, no database and no network. Where content is erased or withheld, what would have to be
  /// read is left out; nothing else is.
  ///
  /// - Parameters:
  ///   - bytes: The bundle as it came.
  ///   - key: The log's key, `name+id+base64`, known from elsewhere and never from the bundle.
  ///   - origin: The log's name; nil takes the key's name.
  ///   - held: The signed note of a checkpoint that the verifier has kept; nil leaves the link to it out.
  /// - Returns: The report. A bundle that cannot be read is a report with one problem, not an error.
  /// - Throws: ``HelpdeskTrail/MalformedKey`` where `key` is none, ``HelpdeskTrail/NoteError`` where `held` is
  ///   no checkpoint of this log signed by the key.
  public static func verify(
    _ bytes: [UInt8], key: String, origin: String? = nil, held: String? = nil
  ) throws -> EvidenceReport {
    let key = try VerifierKey(key)
    let kept = try held.map { try Checkpoint(verifying: Array($0.utf8), key: key, origin: origin) }
    return verify(
      bytes, key: key, origin: origin, held: kept, replay: EvidenceReplay.verdict(on:))
  }
}
