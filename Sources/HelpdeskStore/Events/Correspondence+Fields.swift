import HelpdeskCore
import HelpdeskTrail

extension Correspondence {
  /// The whole as one piece of content; nil where there is nothing to keep.
  var json: CanonicalValue? {
    var members = MemberWriter()
    members.set("caseID", caseID)
    members.set("messageID", messageID)
    members.set("recipient", recipient)
    members.set("references", strings: references)
    members.set("replyTo", replyTo)
    return members.objectUnlessEmpty
  }

  init(_ object: FieldReader?) throws(UndecodableEvent) {
    self.init(
      messageID: try object?.stringIfPresent("messageID"),
      references: try object?.stringsIfPresent("references") ?? [],
      caseID: try object?.stringIfPresent("caseID"), replyTo: try object?.stringIfPresent("replyTo"),
      recipient: try object?.stringIfPresent("recipient"))
  }
}

extension Buyer {
  /// The whole as one piece of content; nil where there is nothing to keep.
  var json: CanonicalValue? {
    var members = MemberWriter()
    members.set("address", address)
    members.set("alias", alias)
    members.set("name", name)
    return members.objectUnlessEmpty
  }

  init(_ object: FieldReader?) throws(UndecodableEvent) {
    self.init(
      alias: try object?.stringIfPresent("alias"), name: try object?.stringIfPresent("name"),
      address: try object?.stringIfPresent("address"))
  }
}
