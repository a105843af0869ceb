import Foundation
import HelpdeskLanguage

/// A line of the labelled inbound texts.
struct LabelledInquiry: Decodable, Sendable {
  let id: String
  let lang: String
  let subject: String
  let body: String
  let orderKnown: Bool
  let fulfilment: String?
  let category: String
  let needsResponse: Bool
  let risk: [String]
  let buyerContactInfo: Bool

  var message: InquiryMessage {
    InquiryMessage(subject: subject, body: body, orderKnown: orderKnown, fulfilment: fulfilment)
  }

  /// Whether the text only measures, and no weight or phrase may be tuned to it.
  var isReporting: Bool { Self.mixed(id) & 1 == 1 }

  /// Whether it was written in plain words, as most people write; the others make it hard on purpose.
  var isPlain: Bool { id.contains("-p") }

  /// Which of four parts of the training half it is in.
  var fold: Int { Int(Self.mixed(id + "/fold") & 3) }

  /// What a question's right answer is.
  func answer(_ head: InquiryHead) -> Bool {
    switch head {
    case .language(let language): lang == language.rawValue
    case .category(let found): category == found.rawValue
    case .needsResponse: needsResponse
    case .contactData: buyerContactInfo
    case .risk(let signal): risk.contains(signal.rawValue)
    }
  }

  static func read(_ url: URL) throws -> [LabelledInquiry] {
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    return try lines.map { try JSONDecoder().decode(LabelledInquiry.self, from: Data($0.utf8)) }
  }

  /// The corpus, in the order of languages and lines.
  static func corpus() throws -> [LabelledInquiry] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Language.supported.flatMap { language in
      try read(folder.appending(path: "Corpus/inbound-\(language.rawValue).jsonl"))
    }
  }

  /// Tells whether weights belong to these texts: FNV-1a over everything that training reads.
  static func digest(_ rows: [LabelledInquiry]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for row in rows {
      let facts = [
        row.id, row.lang, row.subject, row.body, "\(row.orderKnown)", row.fulfilment ?? "-", row.category,
        "\(row.needsResponse)", row.risk.sorted().joined(separator: " "), "\(row.buyerContactInfo)",
      ]
      for fact in facts {
        for byte in fact.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0xFF) &* 0x100_0000_01B3
      }
    }
    return hash
  }

  /// FNV-1a with the finalizer of MurmurHash3, as the outbound corpus is split.
  private static func mixed(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    return hash
  }
}
