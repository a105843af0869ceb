// Brings talk to where it belongs: back to the marketplace's messages, to the right order, to the product
// page.
extension BuiltInMacro {
  static let routing = [routeBack, askOrderID, videoByLink]

  // R62: the solution at once, then the wish to go on in the marketplace's messages. No order: a buyer who
  // wrote elsewhere may not have named one.
  private static let routeBack = BuiltInMacro(
    "route-back", .routeBack, isLocked: true, slots: [Slot("text", .paragraph, limit: Slot.longestParagraph)],
    english: """
      Thank you for your message. Here is our answer:

      {text}

      For anything further, please write to us through Amazon's messages: open your orders there, choose \
      the order and contact the seller. That keeps the whole conversation with your order.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Hier ist unsere Antwort:

      {text}

      Bitte schreiben Sie uns bei allem Weiteren über die Amazon-Nachrichten: Öffnen Sie dort Ihre \
      Bestellungen, wählen Sie die Bestellung aus und kontaktieren Sie den Verkäufer. So bleibt das ganze \
      Gespräch bei Ihrer Bestellung.
      """)

  // R86.
  private static let askOrderID = BuiltInMacro(
    "ask-order-id", .answer,
    english: """
      Thank you for your message. To help you, we need to know which order it is about. Please reply with \
      the order number; you will find it in the details of the order in your Amazon account.

      We will take care of your request as soon as we have it.
      """,
    german: """
      vielen Dank für Ihre Nachricht. Damit wir Ihnen helfen können, müssen wir wissen, um welche \
      Bestellung es geht. Bitte antworten Sie uns mit der Bestellnummer; Sie finden sie in Ihrem \
      Amazon-Konto bei den Bestelldetails.

      Sobald sie uns vorliegt, kümmern wir uns um Ihr Anliegen.
      """)

  // R64: the way to the video in words, and back to the thread.
  private static let videoByLink = BuiltInMacro(
    "video-by-link", .answer,
    english: """
      There is a video that shows the steps, on the product page on Amazon. To get there, open your orders \
      in your Amazon account and choose the item; the video is among the pictures or further down on the \
      page.

      If the steps do not help, please reply here in this thread and tell us at which point you got stuck. \
      We will then find another solution with you.
      """,
    german: """
      ein Video auf der Produktseite bei Amazon zeigt die einzelnen Schritte. Öffnen Sie dazu in Ihrem \
      Amazon-Konto Ihre Bestellungen und wählen Sie den Artikel aus; das Video steht bei den Bildern oder \
      weiter unten auf der Seite.

      Falls die Schritte nicht weiterhelfen, antworten Sie uns bitte hier in diesem Nachrichtenverlauf und \
      schreiben Sie uns, an welcher Stelle es hakt. Wir finden dann gemeinsam mit Ihnen eine andere \
      Lösung.
      """)
}
