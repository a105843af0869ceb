import Foundation
import HelpdeskCore
import Testing

/// Tests/Knockouts.txt, which Tests/knockout works through, names every guard, and text that is there.
@Suite struct KnockoutListTests {
  private struct Mutation {
    let name, path, old, new: String
  }

  private static let lines: [String] = {
    let text = (try? RepositoryFile.text(at: "Tests/Knockouts.txt")) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }()

  private static let rules = lines.filter { $0.hasPrefix("rule ") }.map { String($0.dropFirst(5)) }

  private static let mutations: [Mutation] = {
    var (mutations, name, path, old) = ([Mutation](), "", "", "")
    for line in lines {
      if line.hasPrefix("mutation ") { name = String(line.dropFirst(9)) }
      if line.hasPrefix("file ") { path = String(line.dropFirst(5)) }
      if line.hasPrefix("-") { old = String(line.dropFirst()) }
      if line.hasPrefix("+") {
        mutations.append(Mutation(name: name, path: path, old: old, new: String(line.dropFirst())))
      }
    }
    return mutations
  }()

  @Test func `every guard is knocked out`() {
    #expect(Self.rules.map { Refusal.Rule(rawValue: $0) } == Guard.table.map(\.rule))
  }

  @Test func `every page of the rule book is a knocked-out guard or a rule of the desk`() {
    let book = Set(RuleBook.pages.map(\.rule.rawValue))
    #expect(book == Set(Self.rules).union(RuleBook.deskRules.map(\.rawValue)))
  }

  @Test func `conditions that are no guards are mutated, each in text that stands once`() throws {
    #expect(Self.mutations.count >= 15)
    #expect(Set(Self.mutations.map(\.name)).count == Self.mutations.count)
    for mutation in Self.mutations {
      let source = try RepositoryFile.text(at: mutation.path)
      #expect(source.components(separatedBy: mutation.old).count == 2, "\(mutation.name)")
      #expect(mutation.old != mutation.new)
    }
  }
}
