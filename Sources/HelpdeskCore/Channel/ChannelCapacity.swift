/// What one message on the official channel can carry.
///
/// Whatever fits is no ground for a migration (rules.md §3).
public struct ChannelCapacity: Hashable, Sendable {
  /// Most characters of text. Source: domain.md §1.8.
  public var textCharacters: Int
  /// Most bytes of all attachments together, decoded. Source: domain.md §1.8, seller help 200389080.
  public var attachmentBytes: Int
  /// File-name endings that pass, in lower case without the dot. Source: rules.md §3.
  public var carriableExtensions: Set<String>

  /// The official channel as rules.md §3 and §6 give it.
  public static let official = ChannelCapacity(
    textCharacters: 4_000,
    attachmentBytes: 10_000_000,
    carriableExtensions: ["png", "jpg", "jpeg", "gif", "tiff", "bmp", "pdf", "txt", "doc", "docx"])

  /// States what a channel can carry.
  ///
  /// - Parameters:
  ///   - textCharacters: Most characters of text.
  ///   - attachmentBytes: Most bytes of all attachments together, decoded.
  ///   - carriableExtensions: File-name endings in lower case without the dot.
  public init(textCharacters: Int, attachmentBytes: Int, carriableExtensions: Set<String>) {
    self.textCharacters = textCharacters
    self.attachmentBytes = attachmentBytes
    self.carriableExtensions = carriableExtensions
  }

  /// Whether a file of this name and size passes.
  ///
  /// - Parameters:
  ///   - fileName: The name as the sender wrote it; without a known ending it does not pass.
  ///   - bytes: Its decoded size.
  public func carries(fileName: String, bytes: Int64) -> Bool {
    guard bytes >= 0, bytes <= Int64(attachmentBytes) else { return false }
    return carriableExtensions.contains(fileName.fileExtension)
  }
}

extension String {
  /// What stands after the last dot, in lower case; empty where there is none. Dots at the end do not count.
  package var fileExtension: String {
    let visible = unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint && $0.value > 0x20 }
    var ending = String(String.UnicodeScalarView(visible))
    // A dot at the end changes nothing for whoever opens the file.
    while ending.hasSuffix(".") { ending.removeLast() }
    guard let dot = ending.lastIndex(of: ".") else { return "" }
    ending.removeSubrange(...dot)
    return ending.lowercased()
  }
}
