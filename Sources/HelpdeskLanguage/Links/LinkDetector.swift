/// Finds links and bare host names, and says which of them leave the marketplace.
struct LinkDetector {
  let text: NormalizedText
  let policy: Compliance.Policy
  private let hosts: HostReader

  init(_ text: NormalizedText, policy: Compliance.Policy) {
    self.text = text
    self.policy = policy
    hosts = HostReader(text: text)
  }

  /// The marks, and the ranges of all links, the allowed ones too: their digits are no telephone number.
  func marks(outside judged: [Range<Int>]) -> (marks: [Mark], links: [Range<Int>]) {
    var marks: [Mark] = []
    var links: [Range<Int>] = []
    var skipping = judged[...]
    var index = 0
    while index < text.count {
      while let first = skipping.first, first.upperBound <= index { skipping.removeFirst() }
      if let first = skipping.first, first.contains(index) {
        index = first.upperBound
        continue
      }
      guard CharacterClass.isAlphanumeric(text.scalar(index)) else {
        index += 1
        continue
      }
      let link = self.link(at: index)
      if link.isLink {
        links.append(link.range)
        if let ceiling = severity(of: link) {
          marks.append(Mark(rule: .linkExternal, range: link.range, ceiling: ceiling))
        }
      }
      index = max(link.range.upperBound, index + 1)
    }
    return (marks, links)
  }

  private struct Link {
    var host: HostName
    var range: Range<Int>
    var scheme: String?
    var hasUserInfo = false
    var hasPath = false
    var isLink = false
  }

  private func link(at start: Int) -> Link {
    let first = hosts.label(at: start) ?? start..<(start + 1)
    if Self.initials.contains(text.scalar(start)), Self.schemes.contains(text.string(first)),
      let authority = authorityStart(after: first.upperBound)
    {
      return schemeLink(start, scheme: text.string(first), authority: authority)
    }
    guard hosts.dot(at: first.upperBound) != nil else {
      return Link(host: HostName(), range: start..<first.upperBound)
    }
    let host = hosts.host(at: start)
    guard host.labels.count >= 2, host.isPlausible, text.scalar(start - 1) != 0x40 else {
      // A spelled-out dot after one word may be the first of a real name: go on behind the first label.
      let end =
        host.spokenDot != nil || host.hasSpacedDot
        ? first.upperBound : max(host.range.upperBound, first.upperBound)
      return Link(host: host, range: start..<end)
    }
    let end = pathEnd(host.range.upperBound)
    return Link(
      host: host, range: start..<end, hasPath: end > host.range.upperBound, isLink: true)
  }

  private func schemeLink(_ start: Int, scheme: String, authority: Int) -> Link {
    var hostStart = authority
    var hasUserInfo = false
    var index = authority
    // A host has at most 253 characters (RFC 1035); a user name before it is as long as one likes.
    while index - authority < 512, isURL(text.scalar(index)), text.scalar(index) != 0x2F,
      text.scalar(index) != 0x3F
    {
      if text.scalar(index) == 0x40 {
        hostStart = index + 1
        hasUserInfo = true
      }
      index += 1
    }
    let host = hosts.host(at: hostStart)
    let end = max(pathEnd(max(host.range.upperBound, index)), hostStart)
    return Link(
      host: host, range: start..<end, scheme: scheme, hasUserInfo: hasUserInfo, hasPath: true,
      isLink: end > authority)
  }

  /// `://` after a scheme, with the bracket or space that disguises it.
  private func authorityStart(after index: Int) -> Int? {
    var place = index
    var slashes = 0
    while place - index < 8 {
      switch text.scalar(place) {
      case 0x2F: slashes += 1
      case 0x3A, 0x5B, 0x5D, 0x20, 0x28, 0x29: break
      default: return slashes >= 2 && CharacterClass.isAlphanumeric(text.scalar(place)) ? place : nil
      }
      place += 1
    }
    return nil
  }

  /// The end of port, path and query after a host; punctuation at the end belongs to the sentence.
  private func pathEnd(_ start: Int) -> Int {
    guard [0x2F, 0x3A, 0x3F, 0x23].contains(text.scalar(start)) else { return start }
    var end = start
    while isURL(text.scalar(end)) { end += 1 }
    while end > start, [0x2E, 0x2C, 0x3A, 0x29, 0x21, 0x3F, 0x3B, 0x27].contains(text.scalar(end - 1)) {
      end -= 1
    }
    return end
  }

  private func isURL(_ scalar: UInt32) -> Bool {
    scalar > 0x20 && scalar < 0x7F && scalar != 0x22 && scalar != 0x3C && scalar != 0x3E
  }

  /// Nil where the link is allowed.
  private func severity(of link: Link) -> Finding.Severity? {
    let domain = link.host.registrableDomain
    if link.hasUserInfo || link.host.hasLookalike
      || link.host.labels.contains(where: { $0.utf8.starts(with: "xn--".utf8) })
    {
      return .block
    }
    if policy.marketplaceDomains.contains(domain) {
      // The marketplace's name alone is a name; as a link it is a warning (R131).
      return link.scheme != nil || link.hasPath ? .warn : nil
    }
    if policy.isAllowed(domain: domain), link.scheme == nil || link.scheme == "https" { return nil }
    return .block
  }

  /// The letters that schemes begin with: most words need no closer look.
  private static let initials: [UInt32] = [0x68, 0x66, 0x6D]

  private static let schemes: Set<String> = ["http", "https", "hxxp", "hxxps", "htp", "ftp", "h++p", "meow"]
}
