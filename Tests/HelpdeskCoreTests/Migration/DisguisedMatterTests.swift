import HelpdeskCore
import HelpdeskLanguage
import Testing

/// R51: what is basic stays basic, whatever file is named for it (domain.md §7.2).
@Suite struct DisguisedMatterTests {
  static let basic = "The buyer wants to know where the parcel is and prefers to hear it elsewhere."

  @Test func `a note that tells a basic matter is refused, file or no file`() {
    var story = Scenario.asked()
    story.when(.migrate(.video(note: Self.basic))).refused(.migrationBasicMatter, owing: .answer)
    let recall = MigrationReason.safety(reference: "Recall 2026-114")
    story.when(.migrate(.open(recall, note: Self.basic, to: .email))).refused(.migrationBasicMatter)
  }

  @Test func `a matter that somebody has named is judged by its name`() {
    var story = Scenario.asked()
    story.given(.categorize(.warrantyTechnical))
    story.when(.migrate(.video(note: Self.basic))).then("migration.opened")
  }

  @Test func `a note that tells of the file as well is not`() {
    var story = Scenario.asked()
    story.when(.migrate(.video(note: "The recording of the parcel's rattling drum is far too large.")))
      .then("migration.opened")
  }
}
