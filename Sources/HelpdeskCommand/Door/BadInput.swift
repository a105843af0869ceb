/// Something that was given and cannot be used; it says what to give, and never repeats what was given.
struct BadInput: Error, Hashable, CustomStringConvertible {
  /// What to give instead.
  let description: String

  init(_ description: String) { self.description = description }
}
