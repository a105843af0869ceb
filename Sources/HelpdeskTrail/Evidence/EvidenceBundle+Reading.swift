extension EvidenceBundle {
  /// The most content items that one event may open, and the most macros: 1,000 each, our own limits.
  static let openingLimit = 1_000
  static let macroLimit = 1_000

  /// Reads a bundle strictly; it proves nothing yet.
  ///
  /// Unknown or repeated members, white space, null, fractions, loose base64, trailing bytes and
  /// anything beyond the format's limits are refused. Time and memory are linear.
  ///
  /// - Parameter bytes: Compact JSON, at most 256 MiB.
  /// - Throws: ``MalformedBundle`` with the first thing that is wrong.
  public init(bytes: [UInt8]) throws(MalformedBundle) {
    let value: CanonicalValue
    do throws(CanonicalError) {
      var reader = JSONReader(bytes, form: .bundle)
      value = try reader.document()
    } catch {
      throw .json(error)
    }
    let bundle = try EvidenceReader(
      value, at: "", keys: ["format", "ticket", "checkpoint", "events", "macros", "consistency"])
    guard try bundle.text("format").hasSameBytes(as: EvidenceBundle.format) else { throw .format }
    ticket = try bundle.count("ticket")
    checkpoint = try bundle.text("checkpoint")
    events = []
    for (number, element) in try bundle.list("events", atMost: EvidenceBundle.eventLimit).enumerated() {
      events.append(try EvidenceEvent(element, at: "events[\(number)]"))
    }
    macros = []
    if bundle.optional("macros") != nil {
      for (number, element) in try bundle.list("macros", atMost: EvidenceBundle.macroLimit).enumerated() {
        macros.append(try EvidenceMacro(element, at: "macros[\(number)]"))
      }
    }
    if let link = bundle.optional("consistency") {
      consistency = try EvidenceConsistency(link, at: "consistency")
    }
  }
}

extension JSONForm {
  /// Members in any order, but no white space. A number of values that no bundle within the limits
  /// needs is refused before it fills the memory: 16 million.
  static let bundle = JSONForm(
    demandsKeyOrder: false, demandsShortestEscapes: false, byteLimit: EvidenceBundle.byteLimit,
    valueLimit: 16_000_000)
}

extension ProvenLeaf {
  static let keys = ["index", "leaf", "proof"]

  init(_ object: EvidenceReader) throws(MalformedBundle) {
    index = try object.count("index")
    bytes = try object.bytes("leaf")
    proof = try object.hashes("proof")
  }
}

extension EvidenceEvent {
  init(_ value: CanonicalValue, at place: String) throws(MalformedBundle) {
    let object = try EvidenceReader(value, at: place, keys: ProvenLeaf.keys + ["open"])
    leaf = try ProvenLeaf(object)
    openings = []
    guard object.optional("open") != nil else { return }
    for element in try object.list("open", atMost: EvidenceBundle.openingLimit) {
      openings.append(try Opening(element, at: object.path("open")))
    }
  }
}

extension Opening {
  init(_ value: CanonicalValue, at place: String) throws(MalformedBundle) {
    let object = try EvidenceReader(value, at: place, keys: ["name", "salt", "bytes"])
    name = try object.text("name")
    guard let salt = Salt(try object.bytes("salt")) else { throw .value(at: object.path("salt")) }
    self.salt = salt
    bytes = try object.bytes("bytes")
  }
}

extension EvidenceMacro {
  init(_ value: CanonicalValue, at place: String) throws(MalformedBundle) {
    let object = try EvidenceReader(value, at: place, keys: ["digest", "canonical", "published", "locked"])
    guard let digest = Hash(try object.bytes("digest")) else { throw .value(at: object.path("digest")) }
    self.digest = digest
    canonical = try object.bytes("canonical")
    published = try ProvenLeaf(
      EvidenceReader(try object.required("published"), at: object.path("published"), keys: ProvenLeaf.keys))
    locked = nil
    guard let locked = object.optional("locked") else { return }
    self.locked = try ProvenLeaf(
      EvidenceReader(locked, at: object.path("locked"), keys: ProvenLeaf.keys))
  }
}

extension EvidenceConsistency {
  init(_ value: CanonicalValue, at place: String) throws(MalformedBundle) {
    let object = try EvidenceReader(value, at: place, keys: ["fromNote", "proof"])
    fromNote = try object.text("fromNote")
    proof = try object.hashes("proof")
  }
}
