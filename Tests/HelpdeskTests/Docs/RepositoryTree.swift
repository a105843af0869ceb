import Foundation

/// The package's own files, found from this file's place.
enum RepositoryTree {
  static let root = (0..<4).reduce(URL(filePath: #filePath).resolvingSymlinksInPath()) { url, _ in
    url.deletingLastPathComponent()
  }

  static func text(at path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Every file below a folder that is not hidden, as a path from the root.
  static func files(below folder: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
    return try names.filter { !$0.hasPrefix(".") }.flatMap { name in
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
      else { return [String]() }
      return isFolder.boolValue ? try files(below: path) : [path]
    }
  }

  /// Every folder below a folder that holds a file at any depth; git keeps no others.
  static func folders(below folder: String) throws -> Set<String> {
    let start = folder.split(separator: "/").count
    return try files(below: folder).reduce(into: []) { folders, file in
      let steps = file.split(separator: "/").dropLast()
      for depth in start..<steps.count { folders.insert(steps.prefix(depth + 1).joined(separator: "/")) }
    }
  }
}

extension StringProtocol {
  /// What stands between backticks, in order.
  var codeSpans: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .compactMap { place, part in place % 2 == 1 ? String(part) : nil }
  }
}
