public import Foundation
public import HelpdeskTrail

/// Signs checkpoints with a key kept in a file that its owner alone may read.
public struct KeyFileSigner: TrailSigner {
  private let signer: Ed25519Signer

  /// Bytes of the largest file that is read: a seed as base64 has 44, and a line end.
  private static let byteLimit = 128

  /// Reads a key file: 32 random bytes as base64 on one line.
  ///
  /// - Parameter file: The file; its mode is 0600 or stricter.
  /// - Throws: ``KeyFileError`` where the file is missing, open to others, or holds no key.
  public init(at file: URL) throws {
    let descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw KeyFileError.unreadable }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      throw KeyFileError.unreadable
    }
    // Judged on the open file, so that nobody swaps it in between.
    guard facts.st_mode & (S_IRWXG | S_IRWXO) == 0 else { throw KeyFileError.openToOthers }
    guard let bytes = try? handle.read(upToCount: Self.byteLimit),
      let seed = Data(
        base64Encoded: String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)),
      let signer = try? Ed25519Signer(seed: Array(seed))
    else { throw KeyFileError.noKey }
    self.signer = signer
  }

  /// The public half, 32 bytes; with a log's name it is what verifiers are given.
  public var publicKey: [UInt8] { signer.publicKey }

  /// Signs a text.
  ///
  /// - Parameter text: The checkpoint's text with its last line feed.
  /// - Returns: 64 bytes.
  /// - Throws: What the system's cryptography throws.
  public func signature(over text: [UInt8]) throws -> [UInt8] { try signer.signature(over: text) }
}

extension KeyFileSigner: CustomStringConvertible, CustomReflectable {
  /// The public half of the key, in base64.
  public var description: String { signer.description }

  /// Shows the public half to debuggers and `dump`, never the private one.
  public var customMirror: Mirror { signer.customMirror }
}

/// Why a key file is not used.
public enum KeyFileError: Error, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// There is no file there, or it may not be read.
  case unreadable
  /// Others than its owner may read or write it.
  case openToOthers
  /// It holds something else.
  case noKey

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .unreadable: "The signing key cannot be read. Give the path of the key file made with the desk."
    case .openToOthers:
      "Others may read the signing key. Set its mode to 0600, and ask yourself who has read it."
    case .noKey: "This file holds no signing key. Give the path of the key file made with the desk."
    }
  }
}
