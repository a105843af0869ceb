import HelpdeskTrail

/// How the desk names things of people without keeping them: HMAC-SHA256 under its secret (rules.md §6).
package enum StoreKey {
  /// HMAC(secret, class ‖ 0 ‖ value).
  ///
  /// - Parameters:
  ///   - secret: The desk's secret.
  ///   - kind: What sort of value it is, without zero bytes, so that no two sorts share a key.
  ///   - value: The value.
  /// - Returns: 32 bytes.
  package static func derive(secret: [UInt8], class kind: String, value: [UInt8]) -> [UInt8] {
    KeyedHash.sha256(key: secret, Array(kind.utf8) + [0] + value)
  }
}
