import HelpdeskTrail

extension BundleLie {
  static let texts: [BundleLie] = [
    .text("another format", "evidence/v1", "evidence/v2"),
    .text("format left out", #""format":"helpdesk-evidence/v1","#, ""),
    .text("repeated key", #"{"format""#, #"{"ticket":1,"format""#),
    .text("repeated key in an event", #"{"index":1"#, #"{"index":1,"index":1"#),
    .text("repeated key in an opening", #"{"name":"subject""#, #"{"name":"subject","name":"subject""#),
    .text("key repeated by an escape", #"{"format""#, #"{"\u0074icket":1,"format""#),
    .text("unknown key", #"{"format""#, #"{"note":"","format""#),
    .text("unknown key in an event", #"{"index":1"#, #"{"note":"","index":1"#),
    .text("unknown key in an opening", #"{"name":"subject""#, #"{"note":"","name":"subject""#),
    .text("key in another normal form", #"{"format""#, "{\"cafe\u{301}\":1,\"format\""),
    .text("float", #""ticket":1"#, #""ticket":1.0"#),
    .text("exponent", #""ticket":1"#, #""ticket":1e0"#),
    .text("number as text", #""ticket":1"#, #""ticket":"1""#),
    .text("negative number", #""ticket":1"#, #""ticket":-1"#),
    .text("huge number", #""ticket":1"#, #""ticket":18446744073709551617"#),
    .text("null", #""ticket":1"#, #""ticket":null"#),
    .text("null for a list", #""events":["#, #""macros":null,"events":["#),
    .text("white space", #""ticket":1"#, #""ticket": 1"#),
    .text("line feed in front", #"{"format""#, "\n{\"format\""),
    .text("byte order mark", #"{"format""#, "\u{FEFF}{\"format\""),
    .text("list for an object", #"{"index":1"#, #"[],{"index":1"#),
    .text("object for a list", #""events":["#, #""macros":{},"events":["#),
    .text("base64 without padding", #"=","proof""#, #"","proof""#),
    .text("base64 for the web", #""proof":["#, #""proof":["-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_-_A=","#),
    .text("hash of 31 bytes", #""proof":["#, #""proof":["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==","#),
    .text("salt of 3 bytes", #""salt":""#, #""salt":"AAAA","bytes":"","name":""},{"name":"x","salt":""#),
    .text("checkpoint as a list", #""checkpoint":""#, #""checkpoint":[],"macros":""#),
    BundleLie(name: "trailing bytes", step: .format) { (try $0.bundle().bytes() + [0x0A], nil) },
    BundleLie(name: "two bundles", step: .format) { (try $0.bundle().bytes() + $0.bundle().bytes(), nil) },
    BundleLie(name: "cut in half", step: .format) { (Array(try $0.bundle().bytes().prefix(1_000)), nil) },
    BundleLie(name: "nothing", step: .format) { _ in ([], nil) },
    BundleLie(name: "nested without end", step: .format) { _ in
      ([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000), nil)
    },
    BundleLie(name: "more events than allowed", step: .format) { _ in
      let events = String(repeating: "0,", count: 100_000) + "0"
      let bundle = #"{"format":"helpdesk-evidence/v1","ticket":1,"checkpoint":"","events":[\#(events)]}"#
      return (Array(bundle.utf8), nil)
    },
    BundleLie(name: "text that is not UTF-8", step: .format) { notebook in
      var bytes = try notebook.bundle().bytes()
      bytes[13] = 0xFF
      return (bytes, nil)
    },
  ]
}
