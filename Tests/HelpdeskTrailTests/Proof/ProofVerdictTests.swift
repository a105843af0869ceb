import HelpdeskTrail
import Testing

@Suite struct ProofVerdictTests {
  static let root1 = "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0="
  static let empty = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

  struct Row: CustomTestStringConvertible {
    let line: String
    let isValid: Bool
    var testDescription: String { line }

    init(_ line: String, _ isValid: Bool) {
      self.line = line
      self.isValid = isValid
    }

    /// A row whose values stand as JSON.
    static func inclusion(
      _ index: String, of size: String, root: String = "\"\(root1)\"", leaf: String = "\"\(root1)\"",
      proof: String = "[]", _ isValid: Bool
    ) -> Row {
      let place = #""leafIdx":\#(index),"treeSize":\#(size)"#
      return Row(
        #"{"kind":"inclusion",\#(place),"root":\#(root),"leafHash":\#(leaf),"proof":\#(proof)}"#, isValid)
    }

    /// A row whose values stand as JSON; roots are texts.
    static func consistency(
      _ old: String, _ new: String, roots: (String, String) = (root1, root1),
      proof: String = "[]", _ isValid: Bool
    ) -> Row {
      let members = #""root1":"\#(roots.0)","root2":"\#(roots.1)""#
      return Row(
        #"{"kind":"consistency","size1":\#(old),"size2":\#(new),\#(members),"proof":\#(proof)}"#, isValid)
    }
  }

  static let inclusions: [Row] = [
    .inclusion("0", of: "1", true),
    .inclusion("0", of: "1", proof: "null", true),
    Row(#"{"kind":"inclusion","leafIdx":0,"treeSize":1,"root":"\#(root1)","leafHash":"\#(root1)"}"#, true),
    Row(
      #" { "proof" : [ ] , "desc" : "happy \/ \u00e9", "wantErr":false, "leafIdx":0, "treeSize":1,"#
        + #" "root":"\#(root1)","leafHash":"\#(root1)","kind":"inclusion"}"# + "\r", true),
    .inclusion("0", of: "1", leaf: "\"\(empty)\"", false),
    .inclusion("0", of: "1", proof: "[\"\(empty)\"]", false),
    .inclusion("1", of: "1", false),
    .inclusion("0", of: "0", false),
    .inclusion("-1", of: "1", false),
    .inclusion("18446744073709551615", of: "1", false),
    .inclusion("9223372036854775806", of: "9223372036854775807", false),
    .inclusion("0.0", of: "1", false),
    .inclusion("null", of: "1", false),
    .inclusion("\"0\"", of: "1", false),
    .inclusion("0", of: "1", root: "\"\"", false),
    .inclusion("0", of: "1", leaf: "\"\"", false),
    .inclusion("0", of: "1", leaf: "0", false),
    .inclusion("0", of: "1", proof: "[\"x\"]", false),
    .inclusion("0", of: "1", proof: "[\"\"]", false),
    .inclusion("0", of: "1", proof: "{}", false),
  ]

  static let consistencies: [Row] = [
    .consistency("1", "1", proof: "null", true),
    .consistency("1", "1", roots: ("ZG9u", "ZG9u"), true),
    .consistency("1", "1", roots: ("ZG9u", "ZG9v"), false),
    .consistency("0", "0", roots: (empty, empty), true),
    .consistency("0", "0", roots: (empty, root1), false),
    .consistency("0", "0", roots: (empty, empty), proof: "[\"\(empty)\"]", false),
    .consistency("0", "1", roots: (empty, empty), proof: "[\"\(empty)\"]", false),
    .consistency("0", "1", roots: (empty, root1), false),
    .consistency("2", "1", false),
    .consistency("1", "8", false),
    .consistency("-1", "-1", false),
    .consistency("1", "8", roots: ("ZG9u", root1), proof: "[\"\(empty)\"]", false),
  ]

  static let others: [Row] = [
    Row(#"{"kind":"other"}"#, false),
    Row("{}", false),
    Row("[]", false),
    Row("", false),
    Row("not JSON", false),
    Row(#"{"kind":"inclusion","kind":"inclusion"}"#, false),
    Row(String(repeating: "[", count: 70_000), false),
    Row(String(repeating: "[", count: 60_000), false),
  ]

  @Test(arguments: inclusions + consistencies + others) func `each line gets its verdict`(row: Row) {
    let verdict = ProofVerdict.check(line: Array(row.line.utf8))
    #expect(verdict.isValid == row.isValid)
    #expect((verdict.error == nil) == row.isValid)
  }

  @Test func `lines of our own proofs are valid, and one changed hash is not`() throws {
    let naive = NaiveTree(size: 12)
    let tree = HashTree.stored(naive.leaves)
    let root = naive.root(0..<12).base64
    for index in 0..<12 {
      let hashes = try tree.inclusionProof(of: Int64(index), at: 12).hashes
      let line = inclusion(index, root, naive.leaves[index], hashes)
      #expect(ProofVerdict.check(line: line).isValid)
      #expect(
        !ProofVerdict.check(line: inclusion(index, root, naive.leaves[index], hashes.reversed())).isValid)
    }
    for size in 1...11 {
      let hashes = try tree.consistencyProof(from: Int64(size), to: 12).hashes
      let old = naive.root(0..<size).base64
      #expect(ProofVerdict.check(line: consistency(size, old, root, hashes)).isValid)
      #expect(!ProofVerdict.check(line: consistency(size, root, root, hashes)).isValid)
    }
  }

  private func inclusion(_ index: Int, _ root: String, _ leaf: Hash, _ hashes: [Hash]) -> [UInt8] {
    Array(
      (#"{"kind":"inclusion","leafIdx":\#(index),"treeSize":12,"root":"\#(root)","#
        + #""leafHash":"\#(leaf.base64)","proof":[\#(list(hashes))]}"#).utf8)
  }

  private func consistency(_ size: Int, _ old: String, _ new: String, _ hashes: [Hash]) -> [UInt8] {
    Array(
      (#"{"kind":"consistency","size1":\#(size),"size2":12,"root1":"\#(old)","root2":"\#(new)","#
        + #""proof":[\#(list(hashes))]}"#).utf8)
  }

  private func list(_ hashes: [Hash]) -> String {
    hashes.map { "\"\($0.base64)\"" }.joined(separator: ",")
  }
}
