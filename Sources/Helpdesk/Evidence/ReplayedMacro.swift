import HelpdeskStore
import HelpdeskTrail

/// A locked macro of a bundle whose wording, publication and lock are proved.
struct ReplayedMacro {
  let macro: Macro
  /// 64 hexadecimal digits, by which messages name it.
  let digest: String
  let publishedIndex: Int64
  /// Where it became locked: at its publication, or later.
  let lockedIndex: Int64

  /// Why a macro of a bundle proves nothing.
  enum Problem: Error, CustomStringConvertible {
    case notPublished
    case wording
    case notLocked

    var description: String {
      switch self {
      case .notPublished: "The event shown for a macro does not publish this wording."
      case .wording: "A macro's wording cannot be read as a macro."
      case .notLocked: "The event shown for a macro does not lock it."
      }
    }
  }

  init(_ evidence: VerifiedEvidence.Macro) throws(Problem) {
    let published = evidence.published
    digest = evidence.digest.hexadecimal
    guard published.type.hasSameBytes(as: "macro.published"), published["digest"] == .string(digest),
      case .string(let purpose)? = published["purpose"], let purpose = MacroPurpose(rawValue: purpose)
    else { throw .notPublished }
    guard let macro = try? Macro(canonicalBytes: evidence.canonical, purpose: purpose) else { throw .wording }
    guard published["macro"] == .string(macro.id.rawValue),
      published["version"] == .integer(Int64(macro.version))
    else { throw .notPublished }
    self.macro = macro
    publishedIndex = published.index
    if published["locked"] == .bool(true) {
      lockedIndex = published.index
      return
    }
    guard let locked = evidence.locked, locked.type.hasSameBytes(as: "macro.locked"),
      locked["macro"] == .string(macro.id.rawValue)
    else { throw .notLocked }
    lockedIndex = locked.index
  }
}
