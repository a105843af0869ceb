/// What came of checking a proof that somebody else made.
public struct ProofVerdict: Hashable, Sendable {
  /// Whether the proof proves what it says.
  public let isValid: Bool
  /// Why not, in a sentence; nil for a valid proof.
  public let error: String?

  private init(error: String?) {
    isValid = error == nil
    self.error = error
  }

  /// Checks one line of JSON: an inclusion or a consistency proof, its hashes in base64.
  ///
  /// Inclusion: `kind`, `leafIdx`, `treeSize`, `root`, `leafHash`, `proof`. Consistency: `kind`,
  /// `size1`, `size2`, `root1`, `root2`, `proof`. A proof that is left out or null has no hashes;
  /// white space and further members are passed over.
  ///
  /// - Parameter line: One JSON object, at most 65,536 bytes.
  /// - Returns: The verdict. A line that cannot be read is not valid either, and says why.
  public static func check(line: [UInt8]) -> ProofVerdict {
    var reader = JSONReader(line, form: .proofLine)
    do throws(CanonicalError) {
      guard case .object(let members) = try reader.document() else {
        return ProofVerdict(error: "Write one JSON object a line.")
      }
      return ProofVerdict(error: ProofLine(members: members).problem)
    } catch {
      return ProofVerdict(error: error.description)
    }
  }
}

extension JSONForm {
  /// Other people's lines: any order, any spacing, null for a proof without hashes.
  static let proofLine = JSONForm(
    demandsKeyOrder: false, demandsShortestEscapes: false, skipsWhiteSpace: true,
    takesNullAsAbsent: true, takesLongIntegers: true, byteLimit: 65_536, valueLimit: 4_096)
}
