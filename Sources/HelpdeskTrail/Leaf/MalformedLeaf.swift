/// Why a leaf cannot be written, or why bytes are not a leaf.
public enum MalformedLeaf: Error, Hashable, Sendable, CustomStringConvertible {
  /// There are no bytes, or more than 65,535.
  case size
  /// The first line is not `helpdesk-event/v1`.
  case header
  /// What follows the first line is not canonical JSON.
  case json(CanonicalError)
  /// What follows the first line is JSON, but no object.
  case notAnObject
  /// The named member of every leaf is missing, of another kind, or out of range.
  case member(String)
  /// A member of the type's own has a key that every leaf uses.
  case reservedKey(String)
  /// `tprev` is missing after sequence 0, or present at sequence 0.
  case link
  /// A content item's name is empty, too long, or not ASCII.
  case contentName

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .size: "Keep a leaf between 1 and 65535 bytes; put long texts into content."
    case .header: "Start the leaf with the line helpdesk-event/v1."
    case .json(let error): error.description
    case .notAnObject: "Write one JSON object behind the first line."
    case .member(let key): "Give the member \"\(key)\" a value of its kind and range."
    case .reservedKey(let key): "Rename the member; \"\(key)\" belongs to every leaf."
    case .link: "Give \"tprev\" from the second leaf of a ticket on, and not before."
    case .contentName: "Name content items with 1 to 65535 bytes of ASCII."
    }
  }
}
