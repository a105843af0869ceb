import Foundation

/// The published examples that lie beside a checkout of the project; absent on other machines.
enum SharedExamples {
  /// The top-level object of a JSON file, nil when the file is not there.
  static func object(named name: String, filePath: String = #filePath) throws -> [String: Any]? {
    // Fixtures, HelpdeskTrailTests, Tests, the package: four folders up, then its sibling.
    var folder = URL(filePath: filePath)
    for _ in 0..<5 { folder.deleteLastPathComponent() }
    let file = folder.appending(path: "shared/examples/\(name)")
    guard let data = try? Data(contentsOf: file) else { return nil }
    return try JSONSerialization.jsonObject(with: data) as? [String: Any]
  }
}
