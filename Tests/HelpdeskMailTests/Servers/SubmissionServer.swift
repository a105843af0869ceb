#if Mail
  import Foundation
  import HelpdeskMail

  /// A real submission server on this machine: aiosmtpd, without encryption unless a certificate is given.
  final class SubmissionServer: Sendable {
    static let user = "marketplace@brightnest.example"
    static let password = "correct horse"
    let folder: ServerFolder
    let port: Int
    private let process: ServerProcess

    init(in folder: ServerFolder, certificate: (certificate: URL, key: URL)? = nil) throws {
      self.folder = folder
      var arguments = [folder.url.appending(path: "sent").path]
      if let certificate {
        arguments += [certificate.certificate.path, certificate.key.path, Self.user, Self.password]
      }
      process = try ServerProcess("smtp-server", arguments)
      guard let port = Int(try process.firstLine()) else { throw ServerProcess.Failure() }
      self.port = port
    }

    func stop() { process.stop() }

    /// The mails that the server has taken, in their order.
    var mails: [[UInt8]] {
      get throws {
        try numbers.map { try Array(Data(contentsOf: sent.appending(path: "\($0).eml"))) }
      }
    }

    /// What it heard beside a mail.
    func envelope(_ number: Int) throws -> [String: Any] {
      let content = try Data(contentsOf: sent.appending(path: "\(number).json"))
      return try JSONSerialization.jsonObject(with: content) as? [String: Any] ?? [:]
    }

    private var sent: URL { folder.url.appending(path: "sent") }

    private var numbers: [Int] {
      get throws {
        try FileManager.default.contentsOfDirectory(atPath: sent.path).filter { $0.hasSuffix(".eml") }
          .compactMap { Int($0.dropLast(4)) }.sorted()
      }
    }
  }
#endif
