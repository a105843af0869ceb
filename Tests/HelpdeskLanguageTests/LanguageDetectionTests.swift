import HelpdeskLanguage
import Testing

@Suite struct LanguageDetectionTests {
  static let samples: [(text: String, language: Language)] = [
    ("Hello, when will my parcel arrive? Thank you.", .english),
    ("Where is my order", .english),
    ("Guten Tag, wann kommt mein Paket an? Vielen Dank.", .german),
    ("Die Ware ist beschädigt und ich möchte sie zurückgeben", .german),
    ("Bonjour, quand arrivera mon colis ? Merci d'avance.", .french),
    ("Je n'ai pas reçu ma commande", .french),
    ("Buongiorno, quando arriva il mio pacco? Grazie.", .italian),
    ("Non ho ancora ricevuto il prodotto", .italian),
    ("Hola, ¿cuándo llega mi pedido? Muchas gracias.", .spanish),
    ("No he recibido el paquete y quiero el reembolso", .spanish),
    ("商品が届きません。いつ届きますか。", .japanese),
    ("Amazon で注文した blender が動きません", .japanese),
    ("包裹还没有收到，请问什么时候到？", .chinese),
    ("請問什麼時候可以收到貨？", .chinese),
  ]

  @Test(arguments: samples.indices)
  func `a short message tells its language`(_ index: Int) {
    let sample = Self.samples[index]
    #expect(Language.detect(sample.text) == sample.language, "\(sample.text)")
  }

  @Test(arguments: ["", "12345", "B0CX12", "!!!", "ok"])
  func `what has no language gets none`(_ text: String) {
    #expect(Language.detect(text) == nil)
  }
}
