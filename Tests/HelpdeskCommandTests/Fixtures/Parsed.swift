import Foundation

/// A line of JSON as a script reads it, and the order of its keys.
struct Parsed {
  let value: Any
  private let line: String

  struct Malformed: Error {}

  init(_ line: String) throws {
    self.line = line
    value = try JSONSerialization.jsonObject(with: Data(line.utf8), options: .fragmentsAllowed)
  }

  private init(value: Any) {
    self.value = value
    line = ""
  }

  subscript(key: String) -> Parsed { Parsed(value: (value as? [String: Any])?[key] ?? NSNull()) }
  subscript(index: Int) -> Parsed {
    let values = value as? [Any] ?? []
    return Parsed(value: values.indices.contains(index) ? values[index] : NSNull())
  }

  var string: String? { value as? String }
  var number: Int? { value as? Int }
  var truth: Bool? { value as? Bool }
  var isNull: Bool { value is NSNull }
  var items: [Parsed] { (value as? [Any] ?? []).map { Parsed(value: $0) } }
  var strings: [String] { items.compactMap(\.string) }
  var names: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }

  /// The keys of the outermost object as they stand in the line.
  var keysInOrder: [String] {
    var keys: [String] = []
    var depth = 0
    var text: [Character]?
    var isEscaped = false
    var mayBeKey = false
    for character in line {
      if text != nil {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          if depth == 1, mayBeKey { keys.append(String(text ?? [])) }
          (text, mayBeKey) = (nil, false)
          continue
        }
        text?.append(character)
        continue
      }
      switch character {
      case "\"": text = []
      case "{", "[":
        depth += 1
        mayBeKey = character == "{"
      case "}", "]": depth -= 1
      case ",": mayBeKey = depth == 1
      case ":": mayBeKey = false
      default: break
      }
    }
    return keys
  }
}

extension Program.Run {
  /// The only line of standard output.
  var json: Parsed {
    get throws {
      guard let line = lines.first, lines.count == 1 else { throw Parsed.Malformed() }
      return try Parsed(line)
    }
  }

  /// Every line of standard output.
  var jsonLines: [Parsed] { get throws { try lines.map { try Parsed($0) } } }

  /// The rule that refused.
  var refusedBy: String? { try? json["refused"]["rule"].string }
}
