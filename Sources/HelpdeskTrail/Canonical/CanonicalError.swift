/// Why bytes are not canonical JSON, or why a value cannot be written as such.
///
/// It names the rule and the place, never the text that broke it.
public struct CanonicalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The rule that was broken.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// There are more bytes than the format allows.
    case tooLong
    /// There are more values than the format allows.
    case tooManyValues
    /// Arrays and objects are nested more than 32 deep.
    case tooDeep
    /// The bytes end inside a value.
    case truncated
    /// Bytes follow the value.
    case trailingBytes
    /// A byte stands where JSON allows none of its kind; white space counts here.
    case unexpectedByte
    /// Null, which the format does not have.
    case null
    /// A fraction or an exponent, which the format does not have.
    case fraction
    /// A number with a leading zero or a negative zero.
    case numberSpelling
    /// A number beyond ±(2^53−1).
    case numberRange
    /// An escape that is unknown, or longer than the canonical one.
    case escape
    /// A control character that is not escaped.
    case controlCharacter
    /// Bytes that are not UTF-8, or an escape of half a surrogate pair.
    case notUTF8
    /// A key with characters beyond ASCII.
    case keyNotASCII
    /// The same key twice in one object.
    case repeatedKey
    /// Keys that are not in the order of their bytes.
    case keyOrder
  }

  /// The rule that was broken.
  public let reason: Reason
  /// Where reading stopped, in bytes from the start; nil when a value was being written.
  public let offset: Int?

  init(_ reason: Reason, at offset: Int? = nil) {
    self.reason = reason
    self.offset = offset
  }

  /// One sentence that says what to do.
  public var description: String {
    guard let offset else { return reason.sentence }
    return "Byte \(offset): \(reason.sentence)"
  }
}

extension CanonicalError.Reason {
  var sentence: String {
    switch self {
    case .tooLong: "Shorten the JSON; it is longer than the format allows."
    case .tooManyValues: "Split the JSON; it has more values than the format allows."
    case .tooDeep: "Flatten the JSON; it is nested more than 32 deep."
    case .truncated: "Send the whole JSON; it ends inside a value."
    case .trailingBytes: "Remove what follows the JSON value."
    case .unexpectedByte: "Write the JSON without white space or stray characters."
    case .null: "Leave the member out instead of writing null."
    case .fraction: "Write whole numbers only."
    case .numberSpelling: "Write numbers without leading zeros and zero without a sign."
    case .numberRange: "Keep numbers within ±9007199254740991."
    case .escape: "Escape only what JSON requires, in the shortest form."
    case .controlCharacter: "Escape control characters."
    case .notUTF8: "Encode the text as valid UTF-8."
    case .keyNotASCII: "Use ASCII keys only."
    case .repeatedKey: "Give each key of an object once."
    case .keyOrder: "Sort the keys of each object by their bytes."
    }
  }
}
