#if Mail
  import HelpdeskMail

  /// What must hold for every document made safe, seen with other eyes than those that wrote it: bytes, tags,
  /// and the attributes of each.
  enum HTMLInvariants {
    static func violation(in markup: String) -> String? {
      var rest = Array(markup.utf8)[...]
      while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
        guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else {
          return "a tag without an end"
        }
        if let found = violation(inTag: String(decoding: rest[(start + 1)..<end], as: UTF8.self)) {
          return found
        }
        rest = rest[(end + 1)...]
      }
      return rest.contains(UInt8(ascii: ">")) ? "a tag without a beginning" : nil
    }

    private static func violation(inTag tag: String) -> String? {
      let name = tag.hasPrefix("/") ? tag.dropFirst() : tag.prefix { $0 != " " }
      guard let allowed = SafeHTMLRules.elements[String(name)] else { return "the element \(name)" }
      guard !tag.hasPrefix("/") else { return nil }
      // A value holds no quotation mark, so that these stand in pairs, each pair behind a name.
      let pieces = tag.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
      guard pieces.count.isMultiple(of: 2) == false, pieces.last == "" else { return "an odd quotation mark" }
      for place in stride(from: 0, to: pieces.count - 1, by: 2) {
        let (key, value) = (pieces[place], pieces[place + 1])
        guard key.hasPrefix(" "), key.hasSuffix("=") else { return "the attribute \(key)" }
        if let found = violation(of: String(key.dropFirst().dropLast()), String(value), name, allowed) {
          return found
        }
      }
      return nil
    }

    private static func violation(
      of key: String, _ value: String, _ name: Substring, _ allowed: Set<String>
    ) -> String? {
      switch (name, key) {
      case ("a", "rel"): value == "noopener noreferrer nofollow" ? nil : "a link that tells whence"
      case ("a", "target"): value == "_blank" ? nil : "a link in the same place"
      case ("span", "class"): value == SafeHTMLRules.hostClass ? nil : "the class \(value)"
      case ("a", "href"):
        ["https://", "http://", "mailto:"].contains { value.lowercased().hasPrefix($0) }
          ? nil : "a link elsewhere"
      case _ where allowed.contains(key): UInt16(value) == nil ? "the value \(value)" : nil
      default: "the attribute \(key)"
      }
    }
  }
#endif
