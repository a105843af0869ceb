import HelpdeskLanguage
import Testing

/// R113: a desk's own phrases are found in what buyers write.
@Suite struct KeywordSearchTests {
  static let lists = [["我是記者", "presse"], ["領収書"], ["plate*"], ["café", "a|b"], []]

  @Test(arguments: [
    ("你好，我是記者，想採訪", [0]), ("你好，我是记者，想采访", [0]), ("領収書をください", [1]), ("請給我領収書", [1]),
    ("Plates and PLATED pans", [2]), ("a chocolate template", []), ("CAFE", [3]), ("a b", [3]), ("", []),
    ("> presse\nno", []),
  ])
  func `phrases are found in either script, as whole words`(_ body: String, _ lists: [Int]) {
    #expect(KeywordSearch(Self.lists).matches(subject: "", body: body) == Set(lists))
    if !body.hasPrefix(">") {
      #expect(KeywordSearch(Self.lists).matches(subject: body, body: "") == Set(lists))
    }
  }
}
