/// One event as the log keeps it: who did what to which ticket and when, without personal content.
///
/// A leaf is for ever. It holds surrogate ids and commitments; texts, names, addresses and order ids
/// are content, which is stored beside it and can be erased.
public struct Leaf: Sendable {
  /// The most bytes a leaf may have: 65,535, so that its length fits the 16 bits of C2SP tlog-tiles.
  public static let byteLimit = 65_535

  /// The name of the log, its origin: no spaces, no plus sign.
  public var log: String
  /// The leaf's position in the log, from 0.
  public var index: Int64
  /// The number of the ticket; 0 is the desk's own stream.
  public var ticket: Int64
  /// The leaf's position within its ticket, from 0.
  public var sequence: Int64
  /// The leaf hash of the ticket's previous leaf; nil at sequence 0 and only there.
  public var previous: Hash?
  /// What happened, as a past-tense name such as `message.received`.
  public var type: String
  /// Which shape of that type the leaf has, from 1.
  public var version: Int64
  /// When it happened, in milliseconds since 1970, UTC; never negative.
  public var atMilliseconds: Int64
  /// Who did it, as a surrogate id such as `agent:mika`.
  public var actor: String
  /// The type's own members, beside those above; their keys may not be any of ``reservedKeys``.
  public var fields: [CanonicalMember]
  /// The commitments to the event's content, none for an event without content.
  public var content: [ContentItem]

  /// The commitment to one named content item.
  public struct ContentItem: Hashable, Sendable {
    /// The item's name, ASCII, such as `body`.
    public var name: String
    /// The salted hash of the item.
    public var commitment: Commitment

    /// Names a commitment.
    public init(name: String, commitment: Commitment) {
      self.name = name
      self.commitment = commitment
    }
  }

  /// Describes an event; whether it can be written is checked by ``bytes()``.
  public init(
    log: String, index: Int64, ticket: Int64, sequence: Int64, previous: Hash? = nil,
    type: String, version: Int64 = 1, atMilliseconds: Int64, actor: String,
    fields: [CanonicalMember] = [], content: [ContentItem] = []
  ) {
    self.log = log
    self.index = index
    self.ticket = ticket
    self.sequence = sequence
    self.previous = previous
    self.type = type
    self.version = version
    self.atMilliseconds = atMilliseconds
    self.actor = actor
    self.fields = fields
    self.content = content
  }

  /// The value of one of the type's own members.
  ///
  /// - Parameter key: The member's name, compared by bytes.
  /// - Returns: Its value, nil when there is no such member.
  public subscript(key: String) -> CanonicalValue? {
    fields.first { $0.key.hasSameBytes(as: key) }?.value
  }
}

extension Leaf: Equatable {
  /// Whether both leaves have the same members with the same bytes, in the order they are held.
  public static func == (left: Self, right: Self) -> Bool {
    left.log.hasSameBytes(as: right.log)
      && left.index == right.index
      && left.ticket == right.ticket
      && left.sequence == right.sequence
      && left.previous == right.previous
      && left.type.hasSameBytes(as: right.type)
      && left.version == right.version
      && left.atMilliseconds == right.atMilliseconds
      && left.actor.hasSameBytes(as: right.actor)
      && left.fields == right.fields
      && left.content == right.content
  }
}
