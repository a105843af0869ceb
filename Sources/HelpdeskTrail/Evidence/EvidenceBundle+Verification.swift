extension EvidenceBundle {
  /// Verifies a bundle from its bytes alone: no desk, no database, no network.
  ///
  /// The steps are those of the format: limits; the checkpoint's signature, origin, size and root;
  /// each leaf; its inclusion; the ticket's sequence; the export that closes it; the opened content;
  /// what the events say, judged by `replay`; the link to a checkpoint held already. A bundle that
  /// fails a step is not trusted in part, so that later steps may not be reached.
  ///
  /// - Parameters:
  ///   - bytes: The bundle as it came.
  ///   - key: The log's key, known from elsewhere and never from the bundle.
  ///   - origin: The log's name; nil takes the key's name.
  ///   - held: A checkpoint of the log that the verifier has kept; nil leaves the link out.
  ///   - replay: Judges what the proved events say; called once all else has been verified.
  /// - Returns: The report. A bundle that cannot be read is a report with one problem, not an error.
  public static func verify(
    _ bytes: [UInt8], key: VerifierKey, origin: String? = nil, held: Checkpoint? = nil,
    replay: (VerifiedEvidence) -> ReplayVerdict = { _ in .none }
  ) -> EvidenceReport {
    let bundle: EvidenceBundle
    do throws(MalformedBundle) {
      bundle = try EvidenceBundle(bytes: bytes)
    } catch {
      var report = EvidenceReport()
      report.add(EvidenceProblem(step: .format, description: error.description))
      return report
    }
    var verification = EvidenceVerification(
      bundle, key: key, origin: origin ?? key.name, held: held)
    verification.run(replay: replay)
    return verification.report
  }
}
