import Foundation
import Helpdesk
import HelpdeskTrail

extension DeskOptions {
  /// The file of the signing key; nil where none is named and none stands beside the desk.
  private var keyPath: String? {
    if let path = givenKeyPath ?? ProcessInfo.processInfo.environment["HELPDESK_SIGNING_KEY"] { return path }
    let beside = path + ".key"
    return FileManager.default.fileExists(atPath: beside) ? beside : nil
  }

  /// Signs checkpoints; nil where there is no key.
  ///
  /// - Throws: ``FileTrouble`` where the key cannot be used, also where others may read it.
  var signer: KeyFileSigner? {
    get throws {
      do { return try keyPath.map { try KeyFileSigner(at: URL(filePath: $0)) } } catch let error
        as KeyFileError
      {
        throw FileTrouble(error.description)
      }
    }
  }

  /// Where checkpoints are kept outside the desk: the directory of `HELPDESK_CHECKPOINTS`; nil for nowhere.
  var sink: DirectorySink? {
    ProcessInfo.processInfo.environment["HELPDESK_CHECKPOINTS"].map {
      DirectorySink(directory: URL(filePath: $0))
    }
  }

  /// The public half of the signing key under the log's name; nil where there is no key.
  func verifierKey(of origin: String) throws -> VerifierKey? { try signer?.verifierKey(of: origin) }
}

extension VerifierKey {
  /// Reads a key as it is passed around.
  init(argument: String) throws {
    do throws(MalformedKey) { try self.init(argument) } catch { throw BadInput(error.description) }
  }
}
