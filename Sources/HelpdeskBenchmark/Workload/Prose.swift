/// Invented texts of a wanted length: the same seed gives the same text.
struct Prose {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A text of so many ASCII characters.
  mutating func text(characters: Int) -> String {
    var text = ""
    while text.utf8.count < characters {
      if !text.isEmpty { text += " " }
      text += Self.sentences[Int(next() % UInt64(Self.sentences.count))]
    }
    return String(text.prefix(characters))
  }

  /// The next number of a SplitMix64 sequence.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The word that stands in every first message.
  static let commonWord = "blender"

  /// A word that stands in the first message of one ticket alone.
  static func rareWord(ticket number: Int) -> String {
    var letters = ""
    var rest = number
    repeat {
      letters.append(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 26))))
      rest /= 26
    } while rest > 0
    return "zq\(letters)qz"
  }

  private static let sentences = [
    "The blender stops after ten seconds and the small lamp stays dark.",
    "The jar sits on the base and turns until the arrow meets the dot.",
    "There is a thin line on the lid that was not there on the first day.",
    "It makes a humming noise when the knife turns slowly.",
    "The cable is short but it reaches the wall beside the table.",
    "With soft fruit it runs well, with frozen berries it stands still.",
    "The seal came off while I was washing the jar by hand.",
    "Both feet on the left side are loose, so it walks over the board.",
    "Press the button twice and wait until the sound is even.",
    "The motor is warm to the touch after one glass of soup.",
    "Nothing moves when the lid is open, which is as it should be.",
    "The smell is gone after the third run with clear water.",
    "The manual shows a ring that I cannot find in the box.",
    "Please let the base cool down for half an hour before the next try.",
    "The marks on the jar are hard to read in the evening.",
    "It worked every morning for two weeks and then it did not.",
  ]
}
