/// An event that this version of the library cannot read.
package struct UndecodableEvent: Error, Hashable, Sendable, CustomStringConvertible {
  /// What stands in the way.
  package enum Problem: Hashable, Sendable {
    /// No fact has this name.
    case unknownType
    /// The fact is known, this shape of it is not.
    case unknownVersion
    /// The named field is missing, of another kind, or holds an unknown value.
    case field(String)
    /// The named piece of content is missing where it may not be, or cannot be read.
    case content(String)
  }

  /// The name the leaf gives.
  package let type: String
  /// The shape the leaf gives.
  package let version: Int64
  /// What stands in the way.
  package let problem: Problem

  /// States what cannot be read and why.
  package init(type: String, version: Int64, problem: Problem) {
    self.type = type
    self.version = version
    self.problem = problem
  }

  package var description: String {
    let name = "\(type) v\(version)"
    return switch problem {
    case .unknownType, .unknownVersion: "Update the library: it does not know events of \(name)."
    case .field(let key): "Verify the trail: the field \(key) of an event of \(name) cannot be read."
    case .content(let item): "Verify the trail: the content \(item) of an event of \(name) cannot be read."
    }
  }
}
