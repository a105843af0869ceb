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

  @Test func `a finding over several lines is underlined in each, with its advice beneath the first`()
    async throws
  {
    let shop = try await Shop(hasDesk: false)
    let run = try await shop.run(
      "check", "--explain", "--language", "en", input: "Call +1 415\n555 0100 now.")
    #expect(run.output.contains("Call +1 415\n     ^^^^^^\n  block  contact.phone\n"))
    #expect(
      run.output.contains("\n555 0100 now.\n^^^^^^^^\n")
        && run.lines.count { $0.contains("contact.phone") } == 1)
  }

  @Test func `time grows with length and no faster`() async throws {
    let shop = try await Shop(hasDesk: false)
    func time(_ count: Int) async throws -> Duration {
      let text = String(
        repeating: "Please call +1 415 555 0100 or write to ana@post.example.\n", count: count)
      let start = ContinuousClock.now
      let run = try await shop.run("check", "--explain", "--language", "en", input: text)
      #expect(run.status == 0)
      return ContinuousClock.now - start
    }
    // A neighbour on the processor can make one measurement dear, but never five; cubic time is 8 each time.
    var seen: [String] = []
    for _ in 0..<5 {
      let (single, double) = (try await time(500), try await time(1_000))
      if double < single * 2.5 + .milliseconds(100) { return }
      seen.append("\(single), then \(double)")
    }
    Issue.record("\(seen.joined(separator: "; "))")
  }
}
