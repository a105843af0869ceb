import Foundation

/// What the first bytes of a file tell before SQLite may touch it: a stranger's database is left as it is.
struct FileHeader {
  /// `hdsk`, our mark in SQLite's header (the application id, bytes 68 to 71).
  static let applicationID: Int32 = 0x6864_736B

  /// Reads the first 100 bytes and checks that they are a desk's.
  ///
  /// - Throws: ``StoreError/missing``, ``StoreError/readOnly``, ``StoreError/notADesk``.
  static func check(_ path: String) throws(StoreError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .readOnly }
    defer { try? file.close() }
    guard let read = try? file.read(upToCount: 100) else { throw .notADesk }
    let bytes = [UInt8](read)
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)),
      bytes[68..<72].elementsEqual(withUnsafeBytes(of: applicationID.bigEndian, Array.init))
    else { throw .notADesk }
  }
}
