/// The suites and tests of the package, read from their sources.
struct TestCatalogue: Sendable {
  /// What each suite claims, by its name; suites of one name in several targets are taken together.
  private(set) var claims: [String: Set<String>] = [:]
  /// In which test targets a suite of this name stands.
  private(set) var targets: [String: Set<String>] = [:]

  init() {}

  init(sourcesBelow folder: String) throws {
    for file in try RepositoryTree.files(below: folder) where file.hasSuffix(".swift") {
      guard let target = file.split(separator: "/").dropFirst().first else { continue }
      read(try RepositoryTree.text(at: file), target: String(target))
    }
  }

  /// Whether `Suite` or `Suite/claim` names a suite of one target, or one of a suite's tests.
  func holds(_ reference: String) -> Bool {
    guard let slash = reference.firstIndex(of: "/") else { return targets[reference]?.count == 1 }
    let claim = reference[reference.index(after: slash)...]
    return claims[String(reference[..<slash])]?.contains(String(claim)) ?? false
  }

  /// Takes in one source file: suites stand behind `@Suite`, tests behind `@Test`, with raw identifiers.
  mutating func read(_ source: String, target: String) {
    var suite: String?
    var declaresSuite = false
    var declaresTest = false
    for line in source.split(separator: "\n") {
      declaresSuite = declaresSuite || line.contains("@Suite")
      declaresTest = declaresTest || line.contains("@Test")
      if declaresSuite, let name = line.name(after: "struct ") ?? line.name(after: "class ") {
        targets[name, default: []].insert(target)
        suite = name
        declaresSuite = false
      } else if let name = line.name(after: "extension "), name.hasSuffix("Tests") {
        suite = name
      }
      guard declaresTest, let range = line.firstRange(of: "func ") else { continue }
      declaresTest = false
      guard let suite, let claim = line[range.upperBound...].codeSpans.first else { continue }
      claims[suite, default: []].insert(claim)
    }
  }
}

extension Substring {
  /// The identifier behind a keyword; nil where the line does not hold the keyword.
  fileprivate func name(after keyword: String) -> String? {
    guard let range = firstRange(of: keyword) else { return nil }
    return String(self[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }
}
