import Testing

@Suite struct ReadmeTests {
  @Test func `the example in the README is the program that is built and run`() throws {
    let readme = try RepositoryTree.text(at: "README.md")
    let program = try RepositoryTree.text(at: "Examples/Quickstart/Sources/Quickstart/main.swift")
    #expect(readme.contains("```swift\n" + program + "```"))
  }

  @Test func `the README names the two commands that do everything`() throws {
    let readme = try RepositoryTree.text(at: "README.md")
    for command in ["Examples/run", "Tests/run"] { #expect(readme.contains("\n" + command)) }
  }
}
