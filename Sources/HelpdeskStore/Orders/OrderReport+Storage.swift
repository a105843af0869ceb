import GRDB
package import HelpdeskCore
import HelpdeskTrail

// What the marketplace's reports told of orders, also of those nobody has written about yet. An order is known
// by a keyed hash of its id alone, and nothing here names a person or a parcel.
extension ReadSnapshot {
  /// What reports told of an order; nil where none did.
  package func orderFacts(of order: String) throws -> OrderFacts? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT facts FROM order_report WHERE key = ?"),
      arguments: [StoreKey.order(order, under: secret).blob])
    return try row.map { try OrderFacts(stored: try $0.bytes(0)) }
  }
}

extension WriteTransaction {
  /// Keeps what a report tells of an order beside what is known already, without parcel and carrier.
  package func keep(_ facts: OrderFacts, of order: String, at moment: Timestamp) throws {
    let earlier = try orderFacts(of: order)
    let known = facts.completed(by: earlier ?? OrderFacts()).withoutParcel
    guard known != earlier else { return }
    var statement = try PreparedStatement(
      db,
      """
      INSERT INTO order_report(key, facts, at) VALUES(?, ?, ?)
      ON CONFLICT(key) DO UPDATE SET facts = excluded.facts, at = excluded.at
      """)
    statement.bind(StoreKey.order(order, under: secret))
    statement.bind(try known.storedBytes())
    statement.bind(moment.rawValue)
    try statement.run()
  }

  /// Forgets what was last told of orders before `moment`.
  package func forgetOrders(before moment: Timestamp) throws {
    try db.execute(sql: "DELETE FROM order_report WHERE at < ?", arguments: [moment.rawValue])
  }
}

extension StoreKey {
  fileprivate static func order(_ id: String, under secret: [UInt8]) -> [UInt8] {
    derive(secret: secret, class: "order/report", value: Array(id.utf8))
  }
}

extension OrderFacts {
  /// The facts without what leads to a person.
  fileprivate var withoutParcel: OrderFacts {
    var facts = self
    (facts.carrier, facts.trackingNumber) = (nil, nil)
    return facts
  }

  /// The fields of an event, which hold nothing personal.
  fileprivate func storedBytes() throws -> [UInt8] {
    try CanonicalValue.object(EncodedFact(encoding: .orderReported(self)).fields).canonicalBytes()
  }

  fileprivate init(stored bytes: [UInt8]) throws {
    guard let value = try? CanonicalValue(canonicalBytes: bytes, byteLimit: bytes.count),
      case .object(let fields) = value
    else { throw StoreError.corrupt(code: 0) }
    let shape = FactShape("order.reported", 1)
    let encoded = EncodedFact(type: shape.type, version: shape.version, fields: fields, content: [])
    guard case .orderReported(let facts) = try Fact(decoding: encoded) else {
      throw StoreError.corrupt(code: 0)
    }
    self = facts
  }
}
