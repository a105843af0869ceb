/// How large things may be; mail that comes in has limits of its own and is never refused (rules.md §6).
public struct Limits: Hashable, Sendable {
  /// Most characters of a note or a text off the official channel.
  public var textCharacters = 20_000
  /// Most tags on a ticket.
  public var tags = 50
  /// Most characters of a tag.
  public var tagCharacters = 64
  /// Most entries of a ticket; mail still comes in beyond it.
  public var entries = 100_000
  /// Most attachments of one message.
  public var attachments = 50
  /// Most bytes of all attachments of one message off the official channel.
  public var externalAttachmentBytes = 25 * 1_048_576
  /// What the official channel carries.
  public var official = ChannelCapacity.official

  /// The limits of rules.md §6.
  public static let standard = Limits()
}
