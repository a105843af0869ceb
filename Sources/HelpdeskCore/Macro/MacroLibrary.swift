/// Every version of every macro a desk has published, and which of them may still be sent.
public struct MacroLibrary: Hashable, Sendable {
  /// A published version.
  public struct Published: Hashable, Sendable {
    /// The wording.
    public let macro: Macro
    /// SHA-256 of its canonical form, 64 hexadecimal digits (rules.md §6).
    public let digest: String
    /// Whether nobody may alter the wording at sending.
    public internal(set) var isLocked: Bool
    /// Whether it may no longer be sent, save by a migration that began with it.
    public internal(set) var isRetired: Bool
    /// The entry of the desk's stream that published it.
    public let entry: Int
  }

  private var versions: [MacroID: [Published]] = [:]
  /// What ``Prose`` compares of every text, so that a copy of one is found without reading them again.
  private(set) var fingerprints: Set<UInt64> = []

  /// A library without macros.
  public init() {}

  /// Every version, by name and then by version.
  public var all: [Published] { versions.keys.sorted().flatMap { versions[$0] ?? [] } }

  /// The newest version that may be sent.
  ///
  /// - Returns: nil where there is no such macro, or all of its versions are retired.
  public func active(_ id: MacroID) -> Published? { versions[id]?.last { !$0.isRetired } }

  /// One version, retired or not; nil where it was never published.
  public func version(_ reference: Macro.Reference) -> Published? {
    versions[reference.id]?.first { $0.macro.version == reference.version }
  }

  /// The newest version of a name, retired or not; nil where it was never published.
  public func newest(_ id: MacroID) -> Published? { versions[id]?.last }

  /// The version that serves a purpose of the protocol: the one published last of those that may be sent.
  ///
  /// - Returns: nil where the desk has none that is locked.
  public func active(for purpose: MacroPurpose) -> Published? {
    versions.keys.compactMap { active($0) }
      .filter { $0.macro.purpose == purpose && $0.isLocked }
      .max { $0.entry < $1.entry }
  }

  mutating func add(_ published: Published) {
    versions[published.macro.id, default: []].append(published)
    fingerprints.formUnion(published.macro.texts.values.map(Prose.fingerprint(of:)))
  }

  mutating func lock(_ id: MacroID) {
    guard let last = versions[id]?.indices.last else { return }
    versions[id]?[last].isLocked = true
  }

  mutating func retire(_ id: MacroID) {
    for index in (versions[id] ?? []).indices { versions[id]?[index].isRetired = true }
  }
}
