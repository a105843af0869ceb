package import HelpdeskCore
package import HelpdeskTrail

extension EncodedFact {
  /// Writes a fact of the desk in the newest shape of its type.
  ///
  /// - Throws: `CanonicalError` where a macro's language is not named in ASCII.
  package init(encoding fact: DeskFact) throws(CanonicalError) {
    var writer = FactWriter()
    switch fact {
    case .deskCreated(let origin, let home, let addresses, let isSimulated):
      writer.set("origin", origin)
      writer.set("home", home)
      writer.set("simulated", flag: isSimulated)
      try writer.keep("addresses", json: addresses.json)
    case .macroPublished(let macro, let digest, let isLocked):
      writer.set("macro", macro.id)
      writer.set("version", integer: Int64(macro.version))
      writer.set("purpose", macro.purpose)
      writer.set("digest", digest)
      writer.set("locked", flag: isLocked)
      writer.keep("macro", bytes: try macro.canonicalBytes())
    case .macroLocked(let id), .macroRetired(let id): writer.set("macro", id)
    case .addressesChanged(let addresses): try writer.keep("addresses", json: addresses.json)
    case .mailSetAside(let kind, let key):
      writer.set("kind", kind)
      writer.set("key", base64: key)
    case .attemptRefused(let rule): writer.set("rule", rule)
    case .holdPlaced(let ticket, let reason), .holdReleased(let ticket, let reason):
      writer.set("held", integer: ticket.rawValue)
      writer.keep("reason", reason)
    case .logContinued(let origin, let previousNote):
      writer.set("origin", origin)
      writer.set("previousNote", base64: previousNote)
    case .enrolmentStarted(let store, let country, let from, let until):
      writer.set("store", store)
      writer.set("country", country)
      writer.set("from", from)
      writer.set("until", until)
    case .enrolmentEnded(let store, let moment):
      writer.set("store", store)
      writer.set("until", moment)
    }
    self = writer.encoded(FactShape(fact.name, 1))
  }
}

extension DeskAddresses {
  /// The seller's own addresses are content all the same: a phone number can be a person's.
  fileprivate var json: CanonicalValue {
    var members = MemberWriter()
    members.set("own", strings: own)
    members.set("phones", strings: phones)
    members.set("support", strings: support)
    members.set("trustedAuthServer", trustedAuthServer)
    return members.object
  }

  init(_ reader: FactReader) throws(UndecodableEvent) {
    self.init()
    guard let object = try reader.object("addresses") else { return }
    own = try object.stringsIfPresent("own") ?? []
    phones = try object.stringsIfPresent("phones") ?? []
    support = try object.stringsIfPresent("support") ?? []
    trustedAuthServer = try object.stringIfPresent("trustedAuthServer")
  }
}
