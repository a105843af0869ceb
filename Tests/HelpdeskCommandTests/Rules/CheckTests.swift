import Foundation
import Helpdesk
import Testing

@Suite struct CheckTests {
  @Test func `one text is judged whatever the verdict, and the status stays 0`() async throws {
    let shop = try await Shop(hasDesk: false)
    let run = try await shop.run("check", "--json", input: "Call us: +1 415 555 0100")
    let verdict = try run.json
    #expect(run.status == 0 && verdict.keysInOrder.starts(with: ["id", "verdict", "findings"]))
    #expect(verdict["verdict"].string == "block" && verdict["id"].isNull)
    let finding = verdict["findings"][0]
    #expect(finding["rule"].string == "contact.phone" && finding["severity"].string == "block")
    #expect(finding["start"].number == 9 && finding["end"].number == 24)
    #expect(finding["excerpt"].string == "+1 415 555 0100")
    let plain = try await shop.run("check", input: "Thank you for your order.")
    #expect(plain.output == "pass\n")
  }

  @Test func `each line is judged by its own context and channel`() async throws {
    let shop = try await Shop(hasDesk: false)
    let notice =
      "Please write to support@brightnest.example. We will tell you the final result here in this thread."
    let lines = """
      {"id":"a","lang":"en","channel":"buyer-seller-messaging","context":"reply","text":"a@b.example"}

      {"id":7,"lang":"en","channel":"email","context":"external reply","text":"Write to a@b.example"}
      {"id":"n","lang":"mixed","context":"migration notice","text":"\(notice)"}
      """
    let run = try await shop.run(
      "check", "--jsonl", "--approved-contact", "support@brightnest.example", input: lines)
    let verdicts = try run.jsonLines
    #expect(verdicts.map { $0["verdict"].string } == ["block", "pass", "pass"])
    #expect(verdicts[0]["id"].string == "a" && verdicts[1]["id"].number == 7)
    let stranger = try await shop.run("check", "--jsonl", input: lines).jsonLines
    #expect(stranger[2]["verdict"].string == "block")
  }

  @Test func `the desk's own addresses count as approved where a desk is named`() async throws {
    let shop = try await Shop()
    let notice =
      "Please write to support@brightnest.example. We will tell you the final result here in this thread."
    let with = try await shop.run(
      "check", "--context", "migration notice", "--desk", "desk.sqlite", "--json", input: notice)
    let without = try await shop.run("check", "--context", "migration-notice", "--json", input: notice)
    #expect(try with.json["verdict"].string == "pass" && without.json["verdict"].string == "block")
  }

  @Test(arguments: ["no json", "{\"id\":1}", "{\"text\":1}", "{\"text\":\"x\",\"context\":\"poem\"}", "[]"])
  func `a line that cannot be used is bad input`(_ line: String) async throws {
    let shop = try await Shop(hasDesk: false)
    let run = try await shop.run("check", "--jsonl", input: line)
    #expect(run.status == 65 && !run.complaint.isEmpty)
  }
}
