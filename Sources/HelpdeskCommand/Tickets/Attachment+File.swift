import Foundation
import Helpdesk

extension Attachment {
  /// Files beyond this many bytes are not read at all; every channel refuses them. The widest takes 25 MiB.
  private static let readableBytes = 64 << 20

  /// Reads a file that shall go with a message; the type follows from the name's ending.
  ///
  /// - Throws: ``FileTrouble`` where the file cannot be read.
  init(path: String) throws {
    let file = URL(filePath: path)
    let type = Self.mediaTypes[file.pathExtension.lowercased()] ?? "application/octet-stream"
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    guard size <= Self.readableBytes else {
      self.init(name: file.lastPathComponent, type: type, size: size, digest: nil, bytes: nil)
      return
    }
    guard let bytes = try? Data(contentsOf: file) else {
      throw FileTrouble("A file for --attach cannot be read. Check its path and permissions.")
    }
    self.init(name: file.lastPathComponent, type: type, bytes: Array(bytes))
  }

  /// Media types by ending, as IANA registers them: what the official channel carries (rules.md §3), and
  /// what is often sent by mail.
  static let mediaTypes = [
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "tiff": "image/tiff",
    "bmp": "image/bmp", "pdf": "application/pdf", "txt": "text/plain", "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "csv": "text/csv",
    "mp4": "video/mp4", "mov": "video/quicktime", "mp3": "audio/mpeg", "zip": "application/zip",
  ]
}
