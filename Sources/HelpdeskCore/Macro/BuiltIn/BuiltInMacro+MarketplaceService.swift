// Orders that the marketplace ships: its own service settles delivery and returns (R90). The way there is
// told in words; numbers and links stay out although they would be the marketplace's own (R131).
extension BuiltInMacro {
  static let marketplaceService = [contactMarketplaceService, notArrived, damagedInTransit, mistakenPurchase]

  // R90.
  private static let contactMarketplaceService = BuiltInMacro(
    "contact-marketplace-service", .answer,
    english: """
      Thank you for your message. Your order was stored, packed and shipped by Amazon, so Amazon's \
      customer service can settle this for you fastest. You reach it through the Contact Us pages in the \
      help section of your Amazon account.

      If something stays open after that, please reply here and we will help.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Ihre Bestellung wurde von Amazon gelagert, verpackt und versendet. \
      Deshalb kann der Kundenservice von Amazon dies am schnellsten für Sie klären. Sie erreichen ihn über \
      die Kontaktseiten im Hilfebereich Ihres Amazon-Kontos.

      Falls danach noch etwas offen ist, antworten Sie uns bitte hier, und wir helfen Ihnen weiter.
      """)

  // R91.
  private static let notArrived = BuiltInMacro(
    "not-arrived", .answer,
    english: """
      Thank you for your message. We are sorry that your order has not arrived yet. It was packed and \
      shipped by Amazon, so Amazon's customer service can see where the parcel is and settle this for you. \
      You reach it through the Contact Us pages in the help section of your Amazon account.

      If that does not help, please reply here and we will look into it with you.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Es tut uns leid, dass Ihre Bestellung noch nicht angekommen ist. Sie \
      wurde von Amazon verpackt und versendet. Deshalb kann der Kundenservice von Amazon sehen, wo das \
      Paket ist, und dies für Sie klären. Sie erreichen ihn über die Kontaktseiten im Hilfebereich Ihres \
      Amazon-Kontos.

      Falls das nicht weiterhilft, antworten Sie uns bitte hier, und wir kümmern uns gemeinsam mit Ihnen \
      darum.
      """)

  // R92.
  private static let damagedInTransit = BuiltInMacro(
    "damaged-in-transit", .answer,
    english: """
      Thank you for telling us. We are sorry that your item was damaged on its way to you. It was packed \
      and shipped by Amazon, so Amazon's customer service can arrange the return and a refund or \
      replacement for you. You reach it through the Contact Us pages in the help section of your Amazon \
      account.

      If that does not help, please reply here and we will look into it with you.
      """,
    german: """
      vielen Dank für den Hinweis. Es tut uns leid, dass Ihr Artikel auf dem Weg zu Ihnen beschädigt \
      wurde. Er wurde von Amazon verpackt und versendet. Deshalb kann der Kundenservice von Amazon die \
      Rücksendung und eine Erstattung oder Ersatzlieferung für Sie veranlassen. Sie erreichen ihn über die \
      Kontaktseiten im Hilfebereich Ihres Amazon-Kontos.

      Falls das nicht weiterhilft, antworten Sie uns bitte hier, und wir kümmern uns gemeinsam mit Ihnen \
      darum.
      """)

  // R92.
  private static let mistakenPurchase = BuiltInMacro(
    "mistaken-purchase", .answer,
    english: """
      Thank you for your message. An item that was ordered by mistake can be returned through Amazon, \
      which shipped this order. Please start the return in your orders in your Amazon account; Amazon's \
      customer service helps you with it through the Contact Us pages in the help section.

      If something stays open after that, please reply here and we will help.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Einen versehentlich bestellten Artikel können Sie über Amazon \
      zurückgeben, denn Amazon hat diese Bestellung versendet. Bitte starten Sie die Rücksendung in Ihrem \
      Amazon-Konto bei Ihren Bestellungen; der Kundenservice von Amazon hilft Ihnen dabei über die \
      Kontaktseiten im Hilfebereich.

      Falls danach noch etwas offen ist, antworten Sie uns bitte hier, und wir helfen Ihnen weiter.
      """)
}
