/// A file beside the desk that cannot be read or written.
struct FileTrouble: Error, Hashable, CustomStringConvertible {
  /// What to do about it.
  let description: String

  init(_ description: String) { self.description = description }
}
