#if Mail
  import Foundation
  import Synchronization

  /// A server on this machine that says what a test wrote down, and nothing else.
  final class ScriptedServer: Sendable {
    enum Step: Sendable {
      /// Says this, line ends and all.
      case say(String)
      /// Hears a line.
      case hear
      /// Hears lines up to this one.
      case hearThrough(String)
      /// Says this again and again, ten times a second, until the other side goes.
      case drip(String)
      /// Breaks the connection off in the middle.
      case hangUp
      /// Says nothing more until the other side goes.
      case wait
    }

    let port: Int
    private let listener: Int32
    private let lines = Mutex<[String]>([])

    /// What the server has heard, line by line.
    var heard: [String] { lines.withLock { $0 } }

    /// Listens; each script answers one connection, in their order.
    init(_ scripts: [Step]...) throws {
      listener = Self.socket()
      var address = Self.address(port: 0)
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let descriptor = listener
      let isListening = withUnsafeMutablePointer(to: &address) { place in
        place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
          bind(descriptor, place, length) == 0 && listen(descriptor, 8) == 0
            && getsockname(descriptor, place, &length) == 0
        }
      }
      guard isListening else { throw ServerProcess.Failure() }
      port = Int(UInt16(bigEndian: address.sin_port))
      let thread = Thread { [weak self] in
        for script in scripts {
          let connection = accept(descriptor, nil, nil)
          guard connection >= 0 else { return }
          self?.play(script, on: connection)
          _ = close(connection)
        }
      }
      thread.start()
    }

    private static func socket() -> Int32 {
      #if canImport(Glibc)
        Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      #else
        Foundation.socket(AF_INET, SOCK_STREAM, 0)
      #endif
    }

    private static func address(port: Int) -> sockaddr_in {
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
      return address
    }

    /// Whether anybody listens there.
    static func canConnect(to port: Int) -> Bool {
      let descriptor = socket()
      defer { _ = close(descriptor) }
      var address = address(port: port)
      return withUnsafePointer(to: &address) { place in
        place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
          connect(descriptor, place, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
    }

    deinit {
      _ = shutdown(listener, Int32(SHUT_RDWR))
      _ = close(listener)
    }

    private func play(_ script: [Step], on connection: Int32) {
      for step in script {
        switch step {
        case .say(let text): say(text, on: connection)
        case .hear: _ = hear(on: connection)
        case .hearThrough(let last): while let line = hear(on: connection), line != last {}
        case .drip(let text): while !hasGone(connection, within: 100) { say(text, on: connection) }
        case .hangUp: return
        case .wait: while hear(on: connection) != nil {}
        }
      }
    }

    private func say(_ text: String, on connection: Int32) {
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }

    /// Whether the other side has hung up; waits for it so many milliseconds.
    private func hasGone(_ connection: Int32, within milliseconds: Int32) -> Bool {
      var descriptor = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, milliseconds) > 0 else { return false }
      return hear(on: connection) == nil
    }

    private func hear(on connection: Int32) -> String? {
      var line: [UInt8] = []
      while true {
        var byte: UInt8 = 0
        guard recv(connection, &byte, 1, 0) == 1 else { return nil }
        if byte == 10 { break }
        line.append(byte)
      }
      let text = String(decoding: line.last == 13 ? line.dropLast() : line[...], as: UTF8.self)
      lines.withLock { $0.append(text) }
      return text
    }
  }
#endif
