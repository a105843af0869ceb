import Foundation
import Helpdesk
import HelpdeskTrail
import Testing

@Suite struct KeyFileTests {
  private static func file(_ text: String, mode: Int = 0o600) throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "key-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    return file
  }

  private static let seed = [UInt8](repeating: 7, count: 32)
  private static var text: String { Data(seed).base64EncodedString() + "\n" }

  @Test func `a key file signs like its seed`() throws {
    let signer = try KeyFileSigner(at: Self.file(Self.text))
    let twin = try Ed25519Signer(seed: Self.seed)
    #expect(signer.publicKey == twin.publicKey)
    #expect("\(signer)" == "\(twin)")
    var dumped = ""
    dump(signer, to: &dumped)
    #expect(!dumped.lowercased().contains("privatekey"))
  }

  @Test(arguments: [0o640, 0o604, 0o660, 0o620, 0o602, 0o601, 0o777])
  func `a key that others may touch is refused`(mode: Int) throws {
    let file = try Self.file(Self.text, mode: mode)
    #expect(throws: KeyFileError.openToOthers) { try KeyFileSigner(at: file) }
  }

  @Test(arguments: [0o600, 0o400, 0o700]) func `a key for its owner alone is taken`(mode: Int) throws {
    #expect(throws: Never.self) { try KeyFileSigner(at: Self.file(Self.text, mode: mode)) }
  }

  @Test(arguments: ["", "no key", "AAAA", String(repeating: "A", count: 10_000)])
  func `a file that holds no key is refused`(text: String) throws {
    let file = try Self.file(text)
    #expect(throws: KeyFileError.noKey) { try KeyFileSigner(at: file) }
  }

  @Test(arguments: ["/nowhere/at/all", "/dev/null", "/tmp"])
  func `what is no readable file is refused`(path: String) {
    #expect(throws: KeyFileError.self) { try KeyFileSigner(at: URL(filePath: path)) }
  }
}
