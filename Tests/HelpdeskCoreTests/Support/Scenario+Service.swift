import HelpdeskCore
import HelpdeskLanguage

// Brightnest takes part in the marketplace's customer service.
extension Scenario {
  /// The service of the German store answers from two hours before the story on.
  mutating func enrols(from start: Timestamp = World.monday - .hours(3), until end: Timestamp? = nil) {
    desk.apply(
      DeskEvent(
        at: World.monday, actor: "admin:ada",
        .enrolmentStarted(in: .amazonGermany, sellerCountry: "DE", from: start, until: end)))
  }

  /// A ticket on which Jana has written about an order that the service answers for.
  static func askedOfService(_ text: String = "Where is my blender?") -> Scenario {
    var story = Scenario()
    story.enrols()
    story.buyerWrites(text, order: World.ownOrder)
    return story
  }
}

extension World {
  /// An order that Brightnest ships itself.
  static let ownOrder = OrderContext(id: "305-1234567-7654321", fulfilment: .mfn, phase: .shipped)
  static let serviceAddress = "csba-de2de@amazon.de"
  /// Where the service's own questions come from.
  static let serviceMailbox = "service@marketplace.example"
}
