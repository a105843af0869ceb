/// Where a desk gets the time from; the only place where the engine meets a clock (design.md §4.7).
public struct DeskClock: Sendable {
  let read: @Sendable () -> Timestamp?
  let isSimulated: Bool

  /// The machine's clock, in UTC.
  public static let system = DeskClock(read: { Timestamp.current }, isSimulated: false)

  /// A clock that a caller sets; only a desk created with a simulated clock accepts it.
  public static func simulated(_ clock: SimulatedClock) -> DeskClock {
    DeskClock(read: { clock.now }, isSimulated: true)
  }
}

/// A clock that stands until somebody sets it: for demonstrations, imports and tests.
public final class SimulatedClock: Sendable {
  private let moment: Guarded<Timestamp?>

  /// Makes a clock.
  ///
  /// - Parameter moment: What it shows; nil for the desk's last recorded moment.
  public init(_ moment: Timestamp? = nil) { self.moment = Guarded(moment) }

  /// What it shows; nil for the desk's last recorded moment. A desk never goes back behind that.
  public var now: Timestamp? { moment.withLock { $0 } }

  /// Sets what it shows.
  public func set(_ moment: Timestamp?) { self.moment.withLock { $0 = moment } }

  /// Moves what it shows; without effect while it shows nothing of its own.
  public func advance(by duration: Duration) { moment.withLock { $0 = $0.map { $0 + duration } } }
}
