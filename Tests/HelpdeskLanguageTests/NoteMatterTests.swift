import HelpdeskLanguage
import Testing

/// A basic matter that is called a media matter (R51).
@Suite struct NoteMatterTests {
  static let basic = [
    "The buyer wants to know where the parcel is and prefers to hear it elsewhere.",
    "El cliente pide el reembolso y quiere hablarlo por otra vía.",
    "お客様が返品の手順を別の方法で知りたいとのことです。", "客户想用别的方式了解物流情况。",
    "Der Kunde fragt nach der Rücksendung und möchte das woanders klären.",
    "Le client demande où en est son remboursement et veut en parler ailleurs.",
    "Il cliente chiede il rimborso e vuole parlarne altrove.",
  ]

  @Test(arguments: basic) func `a note that names a basic matter alone tells it`(_ note: String) {
    #expect(Compliance().tellsBasicMatterAlone(note))
  }

  static let others = [
    "The buyer's video of 48 MB shows the lid leaking after the return was refused.",
    "Recall 2026-114: the battery overheats, the buyer needs instructions at once.",
    "Die Aufnahme vom Geräusch ist zu groß für eine Nachricht.", "動画の容量が大きすぎて添付できません。", "",
    "Something is odd and nobody can say what it is.",
  ]

  @Test(arguments: others) func `a note with a media or safety matter, or with none, does not`(_ note: String)
  {
    #expect(!Compliance().tellsBasicMatterAlone(note))
  }
}
