#if Mail
  import CCurl
  import Foundation

  /// One of libcurl's handles, with the memory it needs; used by one thread at a time.
  final class CurlHandle {
    private let handle: UnsafeMutableRawPointer
    private var lists: [UnsafeMutablePointer<curl_slist>] = []

    /// libcurl is set up once in a process and never torn down.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// - Throws: ``MailServerError/unreachable`` where libcurl has no handle to give.
    init() throws {
      guard Self.isReady, let handle = curl_easy_init() else { throw MailServerError.unreachable }
      self.handle = handle
    }

    deinit {
      // What a transfer was given to look at is gone by now.
      reset()
      // Saying goodbye waits for the server's answer, two minutes if need be: nobody waits with it.
      let address = UInt(bitPattern: handle)
      DispatchQueue.global().async { curl_easy_cleanup(UnsafeMutableRawPointer(bitPattern: address)) }
    }

    /// Forgets all options; the connection stays open for the next transfer.
    func reset() {
      curl_easy_reset(handle)
      freeLists()
    }

    private func freeLists() {
      for list in lists { curl_slist_free_all(list) }
      lists = []
    }

    // MARK: - Options

    func set(_ option: CURLoption, _ value: Int) { _ = helpdesk_curl_set_long(handle, option, value) }

    func set(_ option: CURLoption, _ value: String) { _ = helpdesk_curl_set_string(handle, option, value) }

    func set(size option: CURLoption, _ value: Int) {
      _ = helpdesk_curl_set_size(handle, option, curl_off_t(value))
    }

    func set(_ option: CURLoption, _ pointer: UnsafeMutableRawPointer?) {
      _ = helpdesk_curl_set_pointer(handle, option, pointer)
    }

    func set(_ option: CURLoption, list value: String) {
      guard let list = curl_slist_append(nil, value) else { return }
      lists.append(list)
      _ = helpdesk_curl_set_list(handle, option, list)
    }

    func setReading(_ callback: @escaping curl_read_callback, from pointer: UnsafeMutableRawPointer) {
      _ = helpdesk_curl_set_transfer(handle, CURLOPT_READFUNCTION, callback)
      set(CURLOPT_READDATA, pointer)
    }

    /// Stops the transfer once `control` is cancelled; `control` must outlive it.
    func setControl(_ control: TransferControl) {
      set(CURLOPT_NOPROGRESS, 0)
      set(CURLOPT_XFERINFODATA, Unmanaged.passUnretained(control).toOpaque())
      _ = helpdesk_curl_set_progress(handle) { box, _, _, _, _ in
        guard let box else { return 0 }
        return Unmanaged<TransferControl>.fromOpaque(box).takeUnretainedValue().isCancelled ? 1 : 0
      }
    }

    /// Shows `dialogue` each line that is said and heard; it must outlive the transfer.
    func setDialogue(_ dialogue: SMTPDialogue) {
      set(CURLOPT_VERBOSE, 1)
      set(CURLOPT_DEBUGDATA, Unmanaged.passUnretained(dialogue).toOpaque())
      _ = helpdesk_curl_set_debug(handle) { _, kind, text, count, box in
        guard let box, let text, count > 0 else { return 0 }
        let bytes = UnsafeRawBufferPointer(start: text, count: count)
        let dialogue = Unmanaged<SMTPDialogue>.fromOpaque(box).takeUnretainedValue()
        if kind == CURLINFO_HEADER_OUT { dialogue.said(bytes) }
        if kind == CURLINFO_HEADER_IN { dialogue.heard(bytes) }
        return 0
      }
    }

    /// What every connection to `server` has in common: address, login, encryption, patience.
    ///
    /// - Parameter path: what stands behind the slash of the URL.
    func prepare(_ server: MailServer, _ login: MailServerLogin, path: String = "") {
      set(CURLOPT_URL, "\(server.base)/\(path)")
      set(CURLOPT_PROTOCOLS_STR, server.scheme.rawValue)
      if let user = server.user { set(CURLOPT_USERNAME, user) }
      if let password = login.password { set(CURLOPT_PASSWORD, password) }
      set(CURLOPT_USE_SSL, TransportSecurity(server).option)
      // TLS 1.2 at the least (domain facts §2.5).
      set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
      if let certificates = login.certificates {
        set(CURLOPT_CAINFO, certificates)
        // Beside the file libcurl would go on trusting the directory it was built with.
        set(CURLOPT_CAPATH, nil)
      }
      set(CURLOPT_NOSIGNAL, 1)
      set(CURLOPT_PROXY, "")
      set(CURLOPT_CONNECTTIMEOUT, max(1, login.connectSeconds))
      set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, login.silentSeconds))
      set(CURLOPT_LOW_SPEED_LIMIT, 1)
      set(CURLOPT_LOW_SPEED_TIME, max(1, login.silentSeconds))
      set(CURLOPT_TIMEOUT, max(1, login.mailSeconds))
    }

    // MARK: - Doing

    func perform() -> CURLcode { curl_easy_perform(handle) }

    /// The last code that the server answered with; 0 where it answered nothing.
    var responseCode: Int {
      var code = 0
      guard helpdesk_curl_response_code(handle, &code) == CURLE_OK else { return 0 }
      return code
    }

    /// The socket of a connection that was only opened; `nil` where none is.
    var socket: curl_socket_t? {
      var socket: curl_socket_t = -1
      guard helpdesk_curl_active_socket(handle, &socket) == CURLE_OK, socket >= 0 else { return nil }
      return socket
    }

    /// Hands bytes to the connection; how many it took.
    func send(_ bytes: UnsafeRawBufferPointer, _ count: inout Int) -> CURLcode {
      curl_easy_send(handle, bytes.baseAddress, bytes.count, &count)
    }

    /// Takes bytes that have come; how many there were.
    func receive(_ bytes: UnsafeMutableRawBufferPointer, _ count: inout Int) -> CURLcode {
      curl_easy_recv(handle, bytes.baseAddress, bytes.count, &count)
    }
  }

  extension MailServerError {
    /// What libcurl's code means to whoever runs the desk. Source: libcurl-errors(3).
    init(_ code: CURLcode) {
      switch code {
      case CURLE_LOGIN_DENIED: self = .loginRefused
      case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
        CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
        self = .insecure
      case CURLE_OPERATION_TIMEDOUT: self = .timedOut
      case CURLE_REMOTE_ACCESS_DENIED, CURLE_SEND_ERROR, CURLE_QUOTE_ERROR: self = .refused
      case CURLE_WEIRD_SERVER_REPLY: self = .unreadableAnswer
      default: self = .unreachable
      }
    }
  }
#endif
