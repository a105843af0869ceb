import ArgumentParser
import Helpdesk

/// The money that moved.
struct AmountOptions: ParsableArguments {
  @Option(help: "The amount that moved, such as 89.90.")
  var amount: String?

  @Option(help: "Its currency, three letters of ISO 4217.")
  var currency: String?

  func validate() throws {
    if (amount == nil) != (currency == nil) {
      throw ValidationError("--amount and --currency belong together.")
    }
  }

  /// The amount; nil where none was given.
  var money: Money? {
    get throws {
      guard let amount, let currency else { return nil }
      return try Money(amount, Currency(rawValue: currency))
    }
  }
}
