import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The right to write to a desk: one process at a time, given back by the kernel when the process dies.
///
/// The lock is a file beside the desk that names its holder. It stays when the desk is closed, because
/// removing it would let two processes hold locks on two files of one name.
final class DeskLock: Sendable {
  private let descriptor: Mutex<CInt?>

  /// Takes the lock.
  ///
  /// - Parameter path: The desk's file.
  /// - Throws: ``StoreError/locked(holder:)``, ``StoreError/readOnly`` or ``StoreError/io(code:)``.
  init(besides path: String) throws(StoreError) {
    let opened = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else {
      throw [EACCES, EPERM, EROFS].contains(errno) ? .readOnly : .io(code: Int(errno))
    }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let problem = errno
      let holder = Self.holder(opened)
      close(opened)
      throw problem == EWOULDBLOCK ? .locked(holder: holder) : .io(code: Int(problem))
    }
    let name = Array("process \(getpid()) (\(ProcessInfo.processInfo.processName))".utf8)
    // The text only helps whoever is refused, so a full disk does not matter here.
    _ = ftruncate(opened, 0)
    _ = name.withUnsafeBytes { pwrite(opened, $0.baseAddress, $0.count, 0) }
    descriptor = Mutex(opened)
  }

  deinit { release() }

  /// Gives the lock back; a second call does nothing.
  func release() {
    descriptor.withLock { descriptor in
      if let open = descriptor {
        // Given up by name, because a child that is just being started may still hold the descriptor.
        _ = flock(open, LOCK_UN)
        close(open)
      }
      descriptor = nil
    }
  }

  private static func holder(_ descriptor: CInt) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    let text = String(decoding: bytes.prefix(max(0, count)).filter { $0 >= 0x20 && $0 < 0x7F }, as: UTF8.self)
    return text.isEmpty ? "another process" : text
  }
}
