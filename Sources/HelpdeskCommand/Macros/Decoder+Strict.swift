extension Decoder {
  /// An object that has the keys of `Key` and no others.
  ///
  /// - Throws: ``BadInput`` that names the keys it may have.
  func strictContainer<Key: CodingKey & CaseIterable>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    let known = Set(Key.allCases.map(\.stringValue))
    let given = try container(keyedBy: AnyKey.self).allKeys
    guard given.allSatisfy({ known.contains($0.stringValue) }) else {
      throw BadInput(
        "An object of the file has a key too many. It may have \(known.sorted().joined(separator: ", ")).")
    }
    return try container(keyedBy: type)
  }
}

/// Whatever key an object has.
private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension DecodingError {
  /// What is wrong, by the names of our own keys; nothing of what was given.
  var flaw: String {
    func place(_ path: [any CodingKey]) -> String {
      path.map { key in key.intValue.map { "number \($0 + 1)" } ?? key.stringValue }.joined(separator: ", ")
    }
    return switch self {
    case .keyNotFound(let key, _): "\(key.stringValue) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "the value is of another kind at \(place(context.codingPath))"
    default: "it is no JSON"
    }
  }
}
