/// A part of a whole, kept as two counts so that no boundary is ever rounded away.
public struct Proportion: Hashable, Sendable {
  /// The part; may exceed the whole, as contacts may exceed units.
  public let numerator: Int
  /// The whole; 0 where there is nothing to divide by.
  public let denominator: Int

  /// States a proportion; negative counts are read as 0.
  public init(_ numerator: Int, of denominator: Int) {
    self.numerator = max(0, numerator)
    self.denominator = max(0, denominator)
  }

  /// So many per cent.
  public static func percent(_ percent: Int) -> Proportion { Proportion(percent, of: 100) }

  /// Whether nothing can be said, because the whole is empty.
  public var isUnknown: Bool { denominator == 0 }

  /// How this compares to `other`, exactly.
  ///
  /// - Returns: Below, at or above it; nil where either is unknown.
  public func comparison(to other: Proportion) -> Comparison? {
    guard !isUnknown, !other.isUnknown else { return nil }
    let left = UInt(numerator).multipliedFullWidth(by: UInt(other.denominator))
    let right = UInt(other.numerator).multipliedFullWidth(by: UInt(denominator))
    if left == right { return .same }
    return (left.high, left.low) < (right.high, right.low) ? .below : .above
  }

  /// The two ways round, and the boundary itself.
  public enum Comparison: String, CaseIterable, Sendable { case below, same, above }

  /// Whether this is known and no more than `limit`.
  public func isAtMost(_ limit: Proportion) -> Bool { comparison(to: limit).map { $0 != .above } ?? false }

  /// Whether this is known and more than `limit`.
  public func isAbove(_ limit: Proportion) -> Bool { comparison(to: limit) == .above }

  /// The largest numerator over `denominator` that is at most this proportion.
  func largestPart(of whole: Int) -> Int {
    guard denominator > 0 else { return 0 }
    let (high, low) = UInt(max(0, whole)).multipliedFullWidth(by: UInt(numerator))
    guard high < UInt(denominator) else { return .max }
    return Int(clamping: UInt(denominator).dividingFullWidth((high, low)).quotient)
  }

  /// The smallest numerator over `denominator` that is at least this proportion; the largest number there is
  /// where that is not enough.
  func smallestPart(of whole: Int) -> Int {
    let part = largestPart(of: whole)
    guard part < .max, Proportion(part, of: whole).comparison(to: self) == .below else { return part }
    return part + 1
  }

  /// The proportion in per cent, rounded half up to `decimals` places; nil where it is unknown.
  public func percentText(decimals: Int = 2) -> String? {
    guard !isUnknown else { return nil }
    let places = min(max(decimals, 0), 6)
    let scale = (0..<places).reduce(100) { scale, _ in scale * 10 }
    let (high, low) = UInt(numerator).multipliedFullWidth(by: UInt(scale))
    guard high < UInt(denominator) else { return nil }
    let (quotient, remainder) = UInt(denominator).dividingFullWidth((high, low))
    let rounded = quotient &+ (remainder >= UInt(denominator) - remainder ? 1 : 0)
    let digits = rounded.padded(to: places + 1)
    return places == 0 ? digits : "\(digits.dropLast(places)).\(digits.suffix(places))"
  }
}

extension Proportion: CustomStringConvertible {
  /// Part and whole, `40/400`.
  public var description: String { "\(numerator)/\(denominator)" }
}
