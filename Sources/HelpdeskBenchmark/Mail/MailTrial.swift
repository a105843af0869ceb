#if Mail
  import Foundation
  import Helpdesk
  import HelpdeskMail

  /// Recognising mails, and taking them in.
  struct MailTrial {
    let mails: [[UInt8]]

    private static let settings = MailSettings(ownAddresses: ["marketplace@brightnest.example"])
    private static let rounds = 5

    /// Mails from a folder, or invented ones.
    init(folder: String?, count: Int) throws {
      guard let folder else {
        mails = (0..<count).map(InventedMail.bytes)
        return
      }
      var found: [[UInt8]] = []
      try Mailbox(path: folder).forEach { found.append($0.bytes) }
      mails = found
    }

    /// Average size in bytes.
    var averageBytes: Double { Double(mails.reduce(0) { $0 + $1.count }) / Double(max(1, mails.count)) }

    /// CPU time of recognition and of the bare parse in turns, in microseconds a mail.
    func recognition() -> (own: Samples, bare: Samples) {
      var (own, bare) = (Samples(), Samples())
      for _ in 0..<Self.rounds {
        let (_, parsing) = Stretch.measuring { for mail in mails { _ = BareParse.parse(mail) } }
        let (_, reading) = Stretch.measuring {
          for mail in mails { _ = RecognizedMail(bytes: mail, settings: Self.settings) }
        }
        bare.add(parsing.cpuMicroseconds / Double(mails.count))
        own.add(reading.cpuMicroseconds / Double(mails.count))
      }
      return (own, bare)
    }

    /// Recognises all mails and takes them in, by so many callers at a time.
    ///
    /// - Returns: Mails a second, all acknowledged.
    func ingest(callers: Int) async throws -> Double {
      let scratch = try Scratch()
      try await BenchmarkDesk.lay(at: scratch.file("desk"))
      let desk = try await BenchmarkDesk.open(at: scratch.file("desk"))
      let queue = NumberQueue(0..<mails.count)
      let mails = mails
      let (_, stretch) = try await Stretch.measuring {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for _ in 0..<callers {
            group.addTask {
              while let place = queue.take() {
                let mail = RecognizedMail(bytes: mails[place], settings: Self.settings)
                _ = try await desk.receive(InboundMessage(mail))
              }
            }
          }
          try await group.waitForAll()
        }
      }
      try await desk.close()
      return Double(mails.count) / stretch.seconds
    }

    /// How time grows when a mail is twice as large: 2 where it is linear.
    static func growth(_ make: (Int) -> [UInt8], at count: Int) -> Double {
      func time(_ mail: [UInt8]) -> Double {
        Samples.milliseconds(times: 9) { _ in _ = RecognizedMail(bytes: mail, settings: settings) }.smallest
      }
      let (single, double) = (make(count), make(2 * count))
      _ = time(single)
      return time(double) / time(single)
    }
  }
#endif
