import Foundation

extension Data {
  /// Reads a file that somebody named; `-` is standard input.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: Most bytes read; a longer file is cut there.
  /// - Throws: ``FileTrouble`` where it cannot be read.
  init(readingFileAt path: String, upTo limit: Int = 1 << 20) throws {
    do {
      let handle =
        path == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
      self = try handle.read(upToCount: limit) ?? Data()
    } catch { throw FileTrouble("A file cannot be read. Give the path of one that is there and readable.") }
  }

  /// Writes a file in one step: it is whole, or it is not there.
  ///
  /// - Throws: ``FileTrouble`` where it cannot be written.
  func write(toFileAt path: String) throws {
    do { try write(to: URL(filePath: path), options: .atomic) } catch {
      throw FileTrouble("A file cannot be written. Give a path whose folder is there and writable.")
    }
  }
}
