extension Principal {
  /// Whoever creates a desk, before anybody has a role there.
  static let setup = Principal(id: "system:setup", role: .viewer)
}
