#if Mail
  /// A name and an address as they stand in `From` or `To`.
  package struct MailAddress: Sendable, Hashable {
    /// The display name, decoded; `nil` if there is none.
    package var name: String?
    /// The bare address in its own spelling.
    package var address: String

    package init(name: String?, address: String) {
      self.name = name
      self.address = address
    }

    /// What stands after the last `@`, in lower case; empty if there is none.
    var domain: String {
      guard let at = address.utf8.lastIndex(of: UInt8.at) else { return "" }
      return String(address[address.utf8.index(after: at)...]).asciiLowercased
    }

    /// What stands before the last `@`, in lower case.
    var localPart: String {
      guard let at = address.utf8.lastIndex(of: UInt8.at) else { return address.asciiLowercased }
      return String(address[..<at]).asciiLowercased
    }
  }
#endif
