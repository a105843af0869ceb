import Crypto

/// HMAC-SHA256 (RFC 2104): names of people's things that only the holder of the key can recompute.
package enum KeyedHash {
  /// Computes HMAC-SHA256 of `message` under `key`.
  ///
  /// - Returns: 32 bytes.
  package static func sha256(key: [UInt8], _ message: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
  }
}
