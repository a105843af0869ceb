import Testing

@Suite struct CheckExplainTests {
  @Test func `each finding is underlined where it stands, with advice beneath`() async throws {
    let shop = try await Shop(hasDesk: false)
    let run = try await shop.run(
      "check", "--explain", "--language", "en", input: "Hello,\nplease call +1 415 555 0100.\nBye")
    #expect(
      run.output == """
        block

        Hello,
        please call +1 415 555 0100.
                    ^^^^^^^^^^^^^^^
          block  contact.phone
              Leave the number out; if only a call will do, open a migration first.
        Bye

        """)
  }

  @Test func `wide characters take two columns, a warning is a tilde`() async throws {
    let shop = try await Shop(hasDesk: false)
    let wide = try await shop.run("check", "--explain", "--language", "ja", input: "電話は03-5555-0132です")
    #expect(wide.output.contains("\n電話は03-5555-0132です\n      ^^^^^^^^^^^^\n"))
    let own = try await shop.run("check", "--explain", input: "See https://www.amazon.com/contact-us")
    #expect(own.output.hasPrefix("warn\n") && own.output.contains("~~~~") && !own.output.contains("^"))
  }

  @Test func `what is missing is told below the text`() async throws {
    let shop = try await Shop(hasDesk: false)
    let run = try await shop.run(
      "check", "--explain", "--context", "resolution-summary", input: "As discussed.")
    #expect(run.output.contains("The text as a whole:\n  block  summary.no-outcome\n"))
    #expect(!run.output.contains("^"))
  }

  @Test func `a text without findings is shown as it is`() async throws {
    let shop = try await Shop(hasDesk: false)
    let run = try await shop.run("check", "--explain", input: "The lid ships tomorrow.")
    #expect(run.output == "pass\n\nThe lid ships tomorrow.\n")
  }
}
