import Foundation

/// How many transactions a file in WAL mode has seen, from SQLite's own count: the word `iChange` of the
/// shared index beside the write-ahead log. Source: https://sqlite.org/walformat.html §2.1.
///
/// At `synchronous=FULL` each of them flushes the log once, so this counts flushes, but for those of
/// checkpoints (two for 8,192 pages). It is closed after the desk: closing any descriptor of a file gives up
/// the process's locks on it.
final class CommitCounter {
  private let descriptor: CInt

  /// Opens the index of a desk that is open.
  init(desk file: URL) { descriptor = open(file.path + "-shm", O_RDONLY | O_CLOEXEC) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The count; nil where it cannot be read.
  var count: Int? {
    var header = [UInt32](repeating: 0, count: 3)
    let length = MemoryLayout<UInt32>.size * header.count
    let read = header.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, length, 0) }
    return read == length ? Int(header[2]) : nil
  }
}
