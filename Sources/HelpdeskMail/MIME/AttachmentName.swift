#if Mail
  import Foundation

  /// Cleans the names of attachments before anybody looks at what they end with.
  enum AttachmentName {
    /// - Returns: `nil` if nothing is left of the name.
    static func cleaned(_ declared: String?, limits: MIMELimits) -> String? {
      guard let declared else { return nil }
      let file = declared.utf8.split { $0 == 0x2F || $0 == 0x5C }.last.map { String(Substring($0)) } ?? ""
      var scalars = String.UnicodeScalarView()
      for scalar in file.unicodeScalars where !scalar.isUnwantedInNames && !isInvisible(scalar) {
        scalars.append(scalar)
      }
      let name = String(scalars).inNFC.trimmedWhitespace
      guard !name.isEmpty, name != ".", name != ".." else { return nil }
      return shortened(name, to: limits.filenameBytes)
    }

    /// Scalars of no width that would hide a dot or an extension.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x00AD, 0x180E, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
      default: false
      }
    }

    /// The name cut in front of its extension, between characters.
    private static func shortened(_ name: String, to limit: Int) -> String {
      guard name.utf8.count > limit else { return name }
      let tail = name.split(separator: ".").last.map { "." + $0 } ?? ""
      let ending = tail.utf8.count <= 20 && name.contains(".") ? tail : ""
      var stem = ""
      var size = ending.utf8.count
      for character in name {
        size += character.utf8.count
        guard size <= limit else { break }
        stem.append(character)
      }
      return stem + ending
    }
  }
#endif
