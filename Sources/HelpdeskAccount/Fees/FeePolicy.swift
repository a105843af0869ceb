public import HelpdeskCore

/// How the fee rules are read where they leave gaps (R43). Source of every question and of the reading taken
/// unless another is named: domain.md §5.3, by number.
public struct FeePolicy: Hashable, Sendable {
  /// 1: what an unknown ratio costs.
  public enum UnknownRatio: String, CaseIterable, Sendable { case standard, firstTier = "first-tier" }
  /// 2: which ratios over few units are unreliable.
  public enum FewUnits: String, CaseIterable, Sendable {
    case unreliableAboveLimit = "unreliable-above-limit", alwaysUnreliable = "always-unreliable"
    case reliable
  }
  /// 3: what the promotion does to the standard rate.
  public enum StandardPromotion: String, CaseIterable, Sendable { case none, asItsTier = "as-its-tier" }
  /// 4: what the last three months are.
  public enum ContactWindow: String, CaseIterable, Sendable {
    case calendarMonths = "calendar-months", ninetyDays = "ninety-days"
  }
  /// 5: which date puts a unit into a month.
  public enum ChargedBy: String, CaseIterable, Sendable { case shipping, ordering }
  /// 5: what becomes of contacts that are reported after the fee was told.
  public enum LateContacts: String, CaseIterable, Sendable { case ignored, counted }
  /// 6: whether a share exactly at the target earns the promotion.
  public enum Boundary: String, CaseIterable, Sendable { case inclusive, exclusive }
  /// 6: whether a month without packages earns the promotion.
  public enum NoPackages: String, CaseIterable, Sendable { case noPromotion = "no-promotion", promotion }
  /// 7: which tiers the promotion reaches.
  public enum PromotionReach: String, CaseIterable, Sendable {
    case allTiers = "all-tiers", firstTier = "first-tier"
  }
  /// 8: whether who joins on the first of a month pays from that day.
  public enum JoiningOnFirst: String, CaseIterable, Sendable { case free, charged }
  /// 9: which units a newcomer's contacts are divided by.
  public enum NewcomerUnits: String, CaseIterable, Sendable {
    case wholeWindow = "whole-window", enrolledDays = "enrolled-days"
  }
  /// 10: when the fee begins after the free days.
  public enum TrialEnd: String, CaseIterable, Sendable { case nextDay = "next-day", nextFirst = "next-first" }
  /// 10: which day is the first of the free days.
  public enum TrialStart: String, CaseIterable, Sendable {
    case enrolmentDay = "enrolment-day", nextDay = "next-day"
  }
  /// 11: what who joins again has of the free days.
  public enum Rejoining: String, CaseIterable, Sendable {
    case noTrial = "no-trial", restOfTrial = "rest-of-trial"
  }
  /// 12: whose count of contacts holds.
  public enum ContactSource: String, CaseIterable, Sendable { case reported, tallied }
  /// 13: whether a unit that came back is charged.
  public enum ReturnedUnits: String, CaseIterable, Sendable { case charged, free }
  /// 14: what is counted.
  public enum Counting: String, CaseIterable, Sendable { case units, orders }
  /// 16: what comes on top of the fee.
  public enum Tax: Hashable, Sendable {
    case none
    /// So many per cent of the month's fee, parts of the smallest unit dropped.
    case added(percent: Int)
  }

  /// The reading of number 1.
  public var unknownRatio = UnknownRatio.standard
  /// The reading of number 2.
  public var fewUnits = FewUnits.unreliableAboveLimit
  /// The reading of number 3.
  public var standardPromotion = StandardPromotion.none
  /// The reading of number 4.
  public var contactWindow = ContactWindow.calendarMonths
  /// The reading of number 5.
  public var chargedBy = ChargedBy.shipping
  /// The reading of number 5.
  public var lateContacts = LateContacts.ignored
  /// The reading of number 6.
  public var trackingBoundary = Boundary.inclusive
  /// The reading of number 6.
  public var noPackages = NoPackages.noPromotion
  /// The reading of number 7.
  public var promotionReach = PromotionReach.allTiers
  /// The reading of number 8.
  public var joiningOnFirst = JoiningOnFirst.free
  /// The reading of number 9.
  public var newcomerUnits = NewcomerUnits.wholeWindow
  /// The reading of number 10.
  public var trialEnd = TrialEnd.nextDay
  /// The reading of number 10.
  public var newSellerBoundary = Boundary.inclusive
  /// The reading of number 10.
  public var trialStart = TrialStart.enrolmentDay
  /// The reading of number 11.
  public var rejoining = Rejoining.noTrial
  /// The reading of number 12.
  public var contactSource = ContactSource.reported
  /// The reading of number 13.
  public var returnedUnits = ReturnedUnits.charged
  /// The reading of number 14.
  public var counting = Counting.units
  /// 15: whether the buyer's writing or the buyer's ordering falls into the enrolled time.
  public var coverage = ServiceTerms.Coverage.inquiryTime
  /// The reading of number 16.
  public var tax = Tax.none

  /// The readings taken unless others are named.
  public init() {}

  /// The readings taken unless others are named.
  public static let standard = FeePolicy()
}
