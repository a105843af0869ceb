#if Mail
  import Foundation

  /// A place where mail lies: an `.eml` file, an mbox file, a Maildir, a folder of `.eml` files, or
  /// standard input.
  public struct Mailbox: Sendable, Hashable {
    /// The path, or `-` for standard input.
    public let path: String
    private let limits: MIMELimits

    /// Names a mailbox; nothing is opened yet.
    ///
    /// - Parameters:
    ///   - path: a file, a folder, or `-` for standard input.
    ///   - limits: how many bytes of a mail are kept.
    public init(path: String, limits: MIMELimits = .standard) {
      self.path = path
      self.limits = limits
    }

    /// Hands over the mails one after the other, never more than one in memory.
    ///
    /// Files of a folder come in the order of their names, which in a Maildir is that of delivery; mails of
    /// an mbox file come in their order there.
    ///
    /// - Parameter body: called once for each mail; what it throws ends the reading.
    /// - Throws: `MailboxError` if the mailbox cannot be read, else what `body` throws.
    public func forEach(_ body: (MailSource) throws -> Void) throws {
      if path == "-" {
        try read(FileHandle.standardInput, label: path, body)
        return
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw MailboxError.notFound
      }
      for file in isFolder.boolValue ? try files() : [path] { try readFile(file, body) }
    }

    private func readFile(_ file: String, _ body: (MailSource) throws -> Void) throws {
      guard let handle = FileHandle(forReadingAtPath: file) else { throw MailboxError.unreadable }
      defer { try? handle.close() }
      // An .eml file is a mail even where nothing is in it; an mbox file without mails is empty.
      try read(handle, label: file, isMail: file.asciiLowercased.hasSuffix(".eml"), body)
    }

    private func read(
      _ handle: FileHandle, label: String, isMail: Bool = false, _ body: (MailSource) throws -> Void
    ) throws {
      var splitter = MboxSplitter(label: label, limit: limits.messageBytes)
      while true {
        let chunk: Data
        do {
          chunk = try handle.read(upToCount: 64 * 1024) ?? Data()
        } catch {
          throw MailboxError.unreadable
        }
        guard !chunk.isEmpty else { break }
        try splitter.take(chunk, body)
      }
      if try splitter.finish(body) == 0, isMail { try body(MailSource(label: label, bytes: [])) }
    }

    // MARK: - Folders

    /// The files of a Maildir's `new` and `cur`, else the `.eml` files, by name.
    private func files() throws -> [String] {
      let isMaildir = ["new", "cur"].contains { FileManager.default.fileExists(atPath: path + "/" + $0) }
      let found = isMaildir ? try names(in: "new") + names(in: "cur") : try names(in: nil)
      if !isMaildir, found.isEmpty { throw MailboxError.noMail }
      return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.map(\.path)
    }

    private func names(in folder: String?) throws -> [(name: String, path: String)] {
      let place = folder.map { path + "/" + $0 } ?? path
      guard folder == nil || FileManager.default.fileExists(atPath: place) else { return [] }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: place) else {
        throw MailboxError.unreadable
      }
      return names.filter { !$0.hasPrefix(".") && (folder != nil || $0.hasSuffix(".eml")) }
        .map { ($0, place + "/" + $0) }
    }
  }
#endif
