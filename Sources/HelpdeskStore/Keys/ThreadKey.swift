/// Something by which a mail is recognised as belonging to a ticket; only its hash is stored.
package struct ThreadKey: Hashable, Sendable {
  /// What sort of thing it is; the numbers stand in the file and are never reused.
  package enum Kind: Int64, CaseIterable, Sendable {
    case messageID = 1
    case caseID = 2
    case alias = 3
    case aliasAndOrder = 4
    case order = 5
    case buyerName = 6

    /// The class under which values of this kind are hashed.
    var hashClass: String {
      switch self {
      case .messageID: "thread/message-id"
      case .caseID: "thread/case"
      case .alias: "thread/alias"
      case .aliasAndOrder: "thread/alias-order"
      case .order: "thread/order"
      case .buyerName: "thread/buyer-name"
      }
    }
  }

  /// What sort of thing it is.
  package let kind: Kind
  let value: [UInt8]

  /// A Message-ID as the mail spells it.
  package static func messageID(_ id: String) -> ThreadKey {
    ThreadKey(kind: .messageID, value: Array(id.utf8))
  }
  /// The marketplace's id of a case.
  package static func caseID(_ id: String) -> ThreadKey { ThreadKey(kind: .caseID, value: Array(id.utf8)) }
  /// A masked address; letters' case does not matter.
  package static func alias(_ alias: String) -> ThreadKey {
    ThreadKey(kind: .alias, value: Array(alias.lowercased().utf8))
  }
  /// A masked address together with an order.
  package static func aliasAndOrder(_ alias: String, _ order: String) -> ThreadKey {
    ThreadKey(kind: .aliasAndOrder, value: Array(alias.lowercased().utf8) + [0] + Array(order.utf8))
  }
  /// An order's id.
  package static func order(_ id: String) -> ThreadKey { ThreadKey(kind: .order, value: Array(id.utf8)) }

  /// The name a buyer showed; letters' case does not matter.
  package static func buyerName(_ name: String) -> ThreadKey {
    ThreadKey(kind: .buyerName, value: Array(name.lowercased().utf8))
  }

  func hash(under secret: [UInt8]) -> [UInt8] {
    StoreKey.derive(secret: secret, class: kind.hashClass, value: value)
  }
}
