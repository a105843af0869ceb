/// The members of one line of proofs, and what is wrong with them.
struct ProofLine {
  let members: [CanonicalMember]

  /// Why the proof proves nothing; nil for a valid one.
  var problem: String? {
    switch text("kind") {
    case "inclusion": inclusionProblem
    case "consistency": consistencyProblem
    default: "Say \"inclusion\" or \"consistency\" in \"kind\"."
    }
  }

  private var inclusionProblem: String? {
    guard let index = integer("leafIdx") else { return wrong("leafIdx") }
    guard let size = integer("treeSize") else { return wrong("treeSize") }
    guard let root = text("root").flatMap(Hash.init(base64:)) else { return wrong("root") }
    guard let leafHash = text("leafHash").flatMap(Hash.init(base64:)) else { return wrong("leafHash") }
    guard let hashes else { return wrong("proof") }
    let proof = InclusionProof(index: index, size: size, hashes: hashes)
    do throws(ProofError) {
      try proof.verify(leafHash: leafHash, root: root)
      return nil
    } catch {
      return error.description
    }
  }

  private var consistencyProblem: String? {
    guard let oldSize = integer("size1") else { return wrong("size1") }
    guard let newSize = integer("size2") else { return wrong("size2") }
    guard let hashes else { return wrong("proof") }
    guard let oldText = text("root1") else { return wrong("root1") }
    guard let newText = text("root2") else { return wrong("root2") }
    // Between equal sizes there is nothing to hash: public vectors compare the roots as they stand,
    // whatever their length.
    if oldSize == newSize, oldSize >= 0, hashes.isEmpty {
      return oldText.hasSameBytes(as: newText) ? nil : ProofError.root.description
    }
    guard let oldRoot = Hash(base64: oldText) else { return wrong("root1") }
    guard let newRoot = Hash(base64: newText) else { return wrong("root2") }
    let proof = ConsistencyProof(oldSize: oldSize, newSize: newSize, hashes: hashes)
    do throws(ProofError) {
      try proof.verify(oldRoot: oldRoot, newRoot: newRoot)
      return nil
    } catch {
      return error.description
    }
  }

  private func wrong(_ key: String) -> String {
    "Give \"\(key)\" a value of its kind: a whole number, or base64 of 32 bytes."
  }

  private func value(_ key: String) -> CanonicalValue? {
    members.first { $0.key.hasSameBytes(as: key) }?.value
  }

  private func text(_ key: String) -> String? {
    guard case .string(let text)? = value(key) else { return nil }
    return text
  }

  private func integer(_ key: String) -> Int64? {
    guard case .integer(let number)? = value(key) else { return nil }
    return number
  }

  /// The hashes of the proof; nil when one of them is no hash.
  private var hashes: [Hash]? {
    guard let value = value("proof") else { return [] }
    guard case .array(let elements) = value else { return nil }
    var hashes: [Hash] = []
    for element in elements {
      guard case .string(let text) = element, let hash = Hash(base64: text) else { return nil }
      hashes.append(hash)
    }
    return hashes
  }
}
