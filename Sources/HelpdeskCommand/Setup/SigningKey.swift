import Foundation
import Helpdesk
import HelpdeskTrail

/// A new signing key of a desk's trail.
struct SigningKey {
  private let seed: [UInt8]
  /// The public half as it is passed around.
  let verifierKey: String

  /// Draws a key from the system's generator.
  ///
  /// - Throws: ``DeskError/malformedOrigin`` where the origin cannot name a log.
  init(origin: String) throws {
    // Ed25519 takes any 32 bytes that nobody can guess (RFC 8032 §5.1.5).
    var generator = SystemRandomNumberGenerator()
    seed = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    guard let key = try? Ed25519Signer(seed: seed).verifierKey(of: origin) else {
      throw DeskError.malformedOrigin
    }
    verifierKey = key.description
  }

  /// Writes the seed as base64 into a new file that its owner alone can read.
  ///
  /// - Throws: ``FileTrouble`` where something stands there already or nothing can be written.
  func write(to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else {
      throw FileTrouble("The signing key cannot be written. Give --key a path that is free and writable.")
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data((Data(seed).base64EncodedString() + "\n").utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      unlink(path)
      throw FileTrouble("The signing key cannot be written. Make room on the disk and repeat.")
    }
  }
}
