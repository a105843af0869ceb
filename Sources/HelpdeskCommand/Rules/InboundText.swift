import Foundation
import Helpdesk

/// A message to be read, as it was given.
struct InboundText {
  /// The caller's name for it; null where there is none.
  let id: JSON
  let subject: String
  let body: String
  let orderKnown: Bool
  let fulfilment: String?

  /// Reads one JSON object a line; blank lines count for nothing.
  ///
  /// - Parameter fallback: Where a line leaves something out, this is taken.
  /// - Throws: ``BadInput`` with the number of the line to mend.
  static func lines(of input: Data, fallback: InboundText) throws -> [InboundText] {
    try input.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap {
      index, line in
      guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return nil }
      guard let given = try? JSONDecoder().decode(GivenMessage.self, from: Data(line)) else {
        throw BadInput("Line \(index + 1) is no JSON object with a body.")
      }
      return InboundText(
        id: given.id, subject: given.subject ?? fallback.subject, body: given.body,
        orderKnown: given.orderKnown ?? fallback.orderKnown,
        fulfilment: given.fulfilment ?? fallback.fulfilment)
    }
  }

  /// What it says, and what may be done with it.
  ///
  /// - Throws: ``BadInput`` where the fulfilment is not known.
  func read(by reader: InquiryReader) throws -> (Inquiry, SuggestedHandling) {
    let shipper = try fulfilment.map { name in
      guard let shipper = OrderContext.Fulfilment(rawValue: name) else {
        throw BadInput("A fulfilment is one of fba, mfn, sfp.")
      }
      return shipper
    }
    let inquiry = reader.read(
      subject: subject, body: body, orderKnown: orderKnown, fulfilment: shipper?.rawValue)
    let order = orderKnown ? OrderContext(id: nil, fulfilment: shipper) : nil
    return (inquiry, SuggestedHandling(inquiry, order: order))
  }
}

/// A line as a program gave it; keys that mean nothing here may stand beside.
private struct GivenMessage: Decodable {
  let id: JSON
  let subject: String?
  let body: String
  let orderKnown: Bool?
  let fulfilment: String?

  private enum Key: String, CodingKey { case id, subject, body, orderKnown, fulfilment }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    let number = try? line.decodeIfPresent(Int64.self, forKey: .id)
    id = try number.map(JSON.integer) ?? .text(try line.decodeIfPresent(String.self, forKey: .id))
    subject = try line.decodeIfPresent(String.self, forKey: .subject)
    body = try line.decode(String.self, forKey: .body)
    orderKnown = try line.decodeIfPresent(Bool.self, forKey: .orderKnown)
    fulfilment = try line.decodeIfPresent(String.self, forKey: .fulfilment)
  }
}
