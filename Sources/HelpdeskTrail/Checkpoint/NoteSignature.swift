/// One signature line of a note: who signed, with which key, and the signature.
public struct NoteSignature: Hashable, Sendable {
  /// The name of the key.
  public let name: String
  /// The key's id.
  public let keyID: UInt32
  /// The signature; 64 bytes for Ed25519.
  public let bytes: [UInt8]

  /// An em dash and a space.
  private static let mark = Array("\u{2014} ".utf8)

  init(name: String, keyID: UInt32, bytes: [UInt8]) {
    self.name = name
    self.keyID = keyID
    self.bytes = bytes
  }

  /// Reads a line without its line feed; the note is known to be UTF-8.
  init?(line: ArraySlice<UInt8>) {
    guard line.starts(with: Self.mark) else { return nil }
    let parts = line.dropFirst(Self.mark.count).split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let name = String(decoding: parts[0], as: UTF8.self)
    guard Origin.isValid(name), let signed = Base64.decode(String(decoding: parts[1], as: UTF8.self)),
      signed.count > 4
    else { return nil }
    self.name = name
    keyID = signed.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    bytes = Array(signed.dropFirst(4))
  }

  /// The line with its line feed.
  var line: [UInt8] {
    Self.mark + Array("\(name) \(Base64.encode(Self.bytes(of: keyID) + bytes))\n".utf8)
  }

  static func bytes(of keyID: UInt32) -> [UInt8] {
    withUnsafeBytes(of: keyID.bigEndian) { Array($0) }
  }

  /// Whether all parts have the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.name.hasSameBytes(as: right.name) && left.keyID == right.keyID && left.bytes == right.bytes
  }
}
