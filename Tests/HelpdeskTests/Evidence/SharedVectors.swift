import Foundation

/// The published values of the trail that lie beside a checkout of the project; absent on other machines.
enum SharedVectors {
  /// The file's top-level object; nil when it is not there.
  static func object(filePath: String = #filePath) throws -> [String: Any]? {
    // Evidence, HelpdeskTests, Tests, the package: four folders up from the file's own, then its sibling.
    var folder = URL(filePath: filePath)
    for _ in 0..<5 { folder.deleteLastPathComponent() }
    let file = folder.appending(path: "shared/examples/trail-vectors.json")
    guard let data = try? Data(contentsOf: file) else { return nil }
    return try JSONSerialization.jsonObject(with: data) as? [String: Any]
  }
}
