import Foundation

extension Timestamp {
  /// What the machine's clock shows.
  static var current: Timestamp {
    Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded(.down)))
  }
}
