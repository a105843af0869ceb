/// What a leaf keeps of a content item: a salted hash that proves the item and tells nothing of it.
public struct Commitment: Hashable, Sendable {
  /// The hash itself.
  public let hash: Hash

  /// Takes a commitment that was computed before.
  public init(_ hash: Hash) { self.hash = hash }

  /// Commits to one content item.
  ///
  /// The hash covers the name and both lengths, so that no two items share their bytes. Content is
  /// hashed as it stands, never normalised: texts that differ only in Unicode form differ here.
  ///
  /// - Parameters:
  ///   - salt: Random bytes drawn for this item alone.
  ///   - name: The item's name in its leaf, such as `body`; 1 to 65,535 bytes.
  ///   - bytes: The content; none is allowed.
  /// - Throws: ``MalformedLeaf/contentName`` when the name is empty or too long.
  public init(salt: Salt, name: String, bytes: [UInt8]) throws(MalformedLeaf) {
    let head = try Self.head(salt: salt, name: name, byteCount: bytes.count)
    hash = bytes.withUnsafeBytes { bytes in
      head.withUnsafeBytes { Hash(Bytes32(sha256: $0, bytes)) }
    }
  }

  /// Commits to one content item that lies in memory, such as a database's blob.
  ///
  /// - Parameters:
  ///   - salt: Random bytes drawn for this item alone.
  ///   - name: The item's name in its leaf; 1 to 65,535 bytes.
  ///   - bytes: The content; none is allowed.
  /// - Throws: ``MalformedLeaf/contentName`` when the name is empty or too long.
  public init(salt: Salt, name: String, bytes: UnsafeRawBufferPointer) throws(MalformedLeaf) {
    let head = try Self.head(salt: salt, name: name, byteCount: bytes.count)
    hash = head.withUnsafeBytes { Hash(Bytes32(sha256: $0, bytes)) }
  }

  /// Reads a commitment as a leaf writes it.
  ///
  /// - Parameter text: 44 characters of canonical base64; anything else gives nil.
  public init?(base64 text: String) {
    guard let hash = Hash(base64: text) else { return nil }
    self.hash = hash
  }

  /// The commitment as 44 characters of base64, as leaves write it.
  public var base64: String { hash.base64 }

  /// Keeps these hashes apart from all others that a trail computes.
  private static let domain = Array("helpdesk-content/v1\0".utf8)

  /// What is hashed before the content: domain, salt, name with its length, the content's length.
  private static func head(
    salt: Salt, name: String, byteCount: Int
  ) throws(MalformedLeaf) -> [UInt8] {
    guard let nameCount = UInt16(exactly: name.utf8.count), nameCount > 0 else { throw .contentName }
    var head: [UInt8] = []
    head.reserveCapacity(domain.count + Salt.byteCount + 10 + Int(nameCount))
    head.append(contentsOf: domain)
    salt.storage.append(to: &head)
    withUnsafeBytes(of: nameCount.bigEndian) { head.append(contentsOf: $0) }
    head.append(contentsOf: name.utf8)
    withUnsafeBytes(of: UInt64(byteCount).bigEndian) { head.append(contentsOf: $0) }
    return head
  }
}
