import HelpdeskLanguage
import Testing

@Suite struct FileNameTests {
  static let telling: [(name: String, rule: Rule)] = [
    ("help@brightnest.example.pdf", .contactEmail), ("help_at_brightnest_dot_com.pdf", .contactEmail),
    ("call_0171_5550112.pdf", .contactPhone), ("Telefon 0341 5550132.docx", .contactPhone),
    ("+49 30 5550132.png", .contactPhone), ("0171-5550112.jpg", .contactPhone),
    ("電話090-5550-0132.png", .contactPhone), ("www.brightnest.example.pdf", .linkExternal),
    ("brightnest.shop", .linkExternal), ("add_us_on_telegram.png", .contactHandle),
    ("@brightnest_home.png", .contactHandle), ("加我微信nest_li.jpg", .contactHandle),
  ]

  @Test(arguments: telling.indices) func `a name that tells a contact is found out`(_ index: Int) {
    let row = Self.telling[index]
    let all = Compliance().findings(inFileName: row.name, isOfficialChannel: true)
    #expect(all.contains { $0.rule == row.rule && $0.severity == .block }, "\(row.name): \(all)")
    #expect(Compliance().findings(inFileName: row.name, isOfficialChannel: false) == [])
  }

  static let plain = [
    "manual_v2.1.pdf", "IMG_20261121_143005.jpg", "VID_20261121_143005123.mp4",
    "WhatsApp Image 2026-11-21 at 14.30.05.jpeg", "Screenshot 2026-11-21 143005.png",
    "invoice-302-1234567-7654321.pdf", "Rechnung_2026-000123.pdf", "Sendung_00340434161094042557.pdf",
    "SN41555501.pdf", "保証書.pdf", "说明书2.pdf", "five stars hotel.png", "a.b.c", "", ".", "lid.tar.gz",
    "DSC_0132.JPG", "20261121143005.mov",
  ]

  @Test(arguments: plain) func `what cameras and clerks call files passes`(_ name: String) {
    #expect(Compliance().findings(inFileName: name, isOfficialChannel: true) == [])
  }
}
