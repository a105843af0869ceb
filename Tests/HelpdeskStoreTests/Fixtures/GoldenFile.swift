import Foundation
import HelpdeskStore
import HelpdeskTrail

/// An event's bytes as they were written when its shape was new: the leaf's fields, then its content.
struct GoldenFile {
  /// Where the files lie.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden")

  let stream: String
  let shape: FactShape

  var url: URL {
    Self.folder.appending(path: "\(stream)-\(shape.type)-v\(shape.version).txt")
  }

  /// The fields as canonical JSON on the first line, then a line `name base64` for each piece of content.
  static func text(of fact: EncodedFact) throws -> String {
    let fields = try CanonicalValue.object(fact.fields).canonicalBytes()
    let content = fact.content.map { "\($0.name) \(Base64.encode($0.bytes))" }
    return ([String(decoding: fields, as: UTF8.self)] + content).joined(separator: "\n") + "\n"
  }

  func read() throws -> EncodedFact {
    let text = try String(contentsOf: url, encoding: .utf8)
    let lines = text.split(separator: "\n")
    let first = try CanonicalValue(canonicalBytes: Array((lines.first ?? "").utf8))
    guard case .object(let fields) = first else { throw CocoaError(.fileReadCorruptFile) }
    let content = try lines.dropFirst().map { line in
      let halves = line.split(separator: " ", omittingEmptySubsequences: false)
      guard halves.count == 2, let bytes = Base64.decode(String(halves[1])) else {
        throw CocoaError(.fileReadCorruptFile)
      }
      return EncodedFact.ContentBytes(name: String(halves[0]), bytes: bytes)
    }
    return EncodedFact(type: shape.type, version: shape.version, fields: fields, content: content)
  }
}
