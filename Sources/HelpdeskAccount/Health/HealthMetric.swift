/// A figure the marketplace, or the seller himself, judges an account by.
public enum HealthMetric: String, CaseIterable, Sendable {
  /// Orders with at least one defect.
  case orderDefects = "order-defect-rate"
  /// Orders shipped after the promised day.
  case lateShipments = "late-shipment-rate"
  /// Packages with valid tracking.
  case validTracking = "valid-tracking-rate"
  /// Orders the seller cancelled before shipping.
  case cancellations = "cancellation-rate"
  /// Orders delivered by the promised day.
  case onTimeDelivery = "on-time-delivery-rate"
  /// Buyers' messages answered within 24 hours.
  case responsesInTime = "response-within-24h"
  /// The median time to the first answer.
  case medianFirstResponse = "median-first-response"
  /// Matters settled within 72 hours.
  case resolvedInTime = "resolution-within-72h"
  /// Tickets closed without a word to the buyer.
  case abandonedCases = "abandoned-cases"
  /// Buyers who said the answer did not help.
  case dissatisfaction = "customer-service-dissatisfaction-rate"
  /// Claims answered by their deadline.
  case claimsInTime = "claims-answered-in-time"
}
