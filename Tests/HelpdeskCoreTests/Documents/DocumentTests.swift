import Foundation
import Testing

/// The tables are printed into Docs, so that what is read is what is judged by.
///
/// `HELPDESK_WRITE_DOCS=1` writes the pages anew.
@Suite struct DocumentTests {
  enum Page: String, CaseIterable {
    case permissions = "Docs/Permissions.md"
    case `protocol` = "Docs/Protocol.md"
    case refusals = "Docs/Refusals.md"

    var text: String {
      switch self {
      case .permissions: PermissionDocument.text
      case .protocol: ProtocolDocument.text
      case .refusals: RefusalDocument.text
      }
    }
  }

  @Test(arguments: Page.allCases) func `a page says what its tables say`(page: Page) throws {
    if ProcessInfo.processInfo.environment["HELPDESK_WRITE_DOCS"] == "1" {
      try RepositoryFile.write(page.text, to: page.rawValue)
    }
    let isCurrent = try RepositoryFile.text(at: page.rawValue).utf8.elementsEqual(page.text.utf8)
    #expect(isCurrent, "\(page.rawValue) is not what the tables say; write it anew")
  }
}
