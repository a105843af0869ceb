#if Mail
  import Foundation

  /// What a fixture's JSON says must come out of its mail, and how it is compared.
  struct ExpectedMail {
    let name: String
    let bytes: Data
    private let fields: [String: Any]

    /// Reads `NAME.eml` and `NAME.json` of a folder.
    init(name: String, folder: URL) throws {
      self.name = name
      bytes = try Data(contentsOf: folder.appending(path: name + ".eml"))
      let json = try Data(contentsOf: folder.appending(path: name + ".json"))
      fields = try JSONSerialization.jsonObject(with: json) as? [String: Any] ?? [:]
    }

    /// The names of all mails of a folder, in their order; empty if there is no such folder.
    static func names(in folder: URL) -> [String] {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return files.filter { $0.hasSuffix(".eml") }.map { String($0.dropLast(4)) }.sorted()
    }

    /// Fields that one mail alone cannot tell, and those that describe the file.
    private static let untold: Set<String> = [
      "id", "file", "lang", "notes", "broken", "threadKey", "duplicateOf", "stopsResponseClock",
    ]

    /// Each field that differs, with both values; empty if the mail came out as it must.
    func deviations(from line: Data) throws -> [String] {
      let found = try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:]
      let isRepeat = fields["duplicateOf"].map { !($0 is NSNull) } ?? false
      return fields.compactMap { key, wanted in
        if Self.untold.contains(key) || (isRepeat && key == "startsResponseClock") { return nil }
        let isMet = isMet(key, wanted, found)
        return isMet ? nil : "\(name) \(key): want \(wanted), got \(found[key] ?? "nothing")"
      }.sorted()
    }

    private func isMet(_ key: String, _ wanted: Any, _ found: [String: Any]) -> Bool {
      let value = found[key]
      switch key {
      case "kindOneOf": return (wanted as? [String])?.contains(found["kind"] as? String ?? "") == true
      case "sentAt", "receivedAt", "clockStart", "deadline":
        return Self.moment(value) == Self.moment(wanted)
      case "deadlineWindow":
        guard let window = wanted as? [String: Any], let moment = Self.moment(found["deadline"]),
          let low = Self.moment(window["notBefore"]), let high = Self.moment(window["notAfter"])
        else { return false }
        return low <= moment && moment <= high
      case "text", "sellerText", "subject", "buyerName", "customerName":
        return Self.words(value) == Self.words(wanted)
      case "textContains":
        let text = Self.words(found["text"]) ?? ""
        return (wanted as? [String])?.allSatisfy { text.contains(Self.words($0) ?? "\u{0}") } == true
      case "attachments", "returnItems": return Self.matches(value, wanted)
      case "forbid": return (wanted as? [String: Any]).map { !breaks($0, found) } ?? false
      default: return Self.isSame(value, wanted)
      }
    }

    /// Whether each wanted object's keys stand in the object found at its place.
    private static func matches(_ value: Any?, _ wanted: Any) -> Bool {
      guard let found = value as? [[String: Any]], let wanted = wanted as? [[String: Any]] else {
        return false
      }
      return found.count == wanted.count
        && zip(found, wanted).allSatisfy { found, wanted in
          wanted.allSatisfy { isSame(found[$0.key], $0.value) }
        }
    }

    private func breaks(_ forbidden: [String: Any], _ found: [String: Any]) -> Bool {
      func list(_ key: String) -> [String] { forbidden[key] as? [String] ?? [] }
      let single = ["kind", "notice", "replyTo", "noResponseLink"]
      if single.contains(where: { list($0).contains(found[$0] as? String ?? "") }) { return true }
      let names = (found["attachments"] as? [[String: Any]] ?? []).compactMap { $0["filename"] as? String }
      let places: [(String, String?)] = [
        ("textContains", found["text"] as? String), ("subjectContains", found["subject"] as? String),
        ("buyerNameContains", found["buyerName"] as? String),
        ("attachmentFilenameContains", names.joined(separator: "\n")),
      ]
      return places.contains { key, text in list(key).contains { text?.contains($0) == true } }
    }

    /// NFC, every run of white space as one blank, trimmed; `nil` for anything but a string.
    private static func words(_ value: Any?) -> String? {
      (value as? String)?.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }

    private static func moment(_ value: Any?) -> Date? {
      guard let text = value as? String else { return nil }
      return (try? Date(text, strategy: .iso8601))
        ?? (try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
    }

    private static func isSame(_ value: Any?, _ wanted: Any) -> Bool {
      if wanted is NSNull { return value is NSNull || value == nil }
      guard let value = value as? NSObject, let wanted = wanted as? NSObject else { return false }
      return value.isEqual(wanted)
    }
  }
#endif
