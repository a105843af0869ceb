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

  /// Whether a log goes on under another name: the same one, or the one it took when a backup was restored
  /// (`a` goes on as `a/e2`, then as `a/e3`).
  ///
  /// - Parameters:
  ///   - old: A name of the log.
  ///   - new: The log's name now.
  public static func isContinued(_ old: String, by new: String) -> Bool {
    if old.hasSameBytes(as: new) { return true }
    let (oldBase, oldEpoch) = parts(of: old)
    let (newBase, newEpoch) = parts(of: new)
    return oldBase.hasSameBytes(as: newBase) && oldEpoch < newEpoch
  }

  /// The name under which a log goes on after a backup was restored; nil where no number is left for it.
  public static func next(after origin: String) -> String? {
    let (base, epoch) = parts(of: origin)
    let (next, overflows) = epoch.addingReportingOverflow(1)
    let name = "\(base)/e\(next)"
    return overflows || !isValid(name) ? nil : name
  }

  /// A name without its epoch, and the epoch: 1 for a log that was never restored.
  private static func parts(of origin: String) -> (base: String, epoch: Int64) {
    guard let slash = origin.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (origin, 1) }
    let tail = origin.utf8[origin.utf8.index(after: slash)...]
    guard tail.first == UInt8(ascii: "e"), let epoch = Decimal.value(of: Array(tail.dropFirst())[...]),
      epoch >= 2
    else { return (origin, 1) }
    return (String(origin[..<slash]), epoch)
  }
}
