/// What somebody records of a claim by hand, where no notice told it (R122).
public enum ClaimStep: Hashable, Sendable {
  /// It was opened, or its kind or deadline became known.
  ///
  /// - Parameters:
  ///   - kind: What is claimed by; nil where it is not known.
  ///   - deadline: When the answer is due; nil for ``Claim/answerTime`` from now.
  case open(Claim.Kind?, deadline: Timestamp?)
  /// It was closed; nil where nobody said how.
  case close(Claim.Outcome?)
}
