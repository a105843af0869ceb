/// The name of a log, such as `example.com/helpdesk/acme`, which is also the name of its key.
public enum Origin {
  /// The most bytes a name may have: 255, our own limit.
  static let byteLimit = 255

  /// Whether a text can name a log: not empty, no spaces, no control characters, no plus sign
  /// (C2SP signed-note, key names), at most 255 bytes.
  public static func isValid(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= byteLimit else { return false }
    // Nearly all names are ASCII, and leaves are written often: bytes first, scalars where needed.
    if name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "+") }) { return true }
    return name.unicodeScalars.allSatisfy { scalar in
      if scalar.value < 0x80 { return scalar.value > 0x20 && scalar.value != 0x7F && scalar != "+" }
      return !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
    }
  }
}
