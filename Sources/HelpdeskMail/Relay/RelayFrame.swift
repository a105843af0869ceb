#if Mail
  import Foundation

  /// What the marketplace puts around the words of a buyer or a seller.
  struct RelayFrame: Sendable, Hashable {
    /// What stands above the words: greeting, order, item.
    var preamble: String
    /// The words inside the frame, quoted history included.
    var words: String
    /// The links below the frame.
    var footerLinks: [String]

    /// The frame of an HTML body: the marketplace's `<pre>`, else dashed marker lines; `nil` if there is none
    /// but in a mail that this one quotes.
    static func find(in html: HTMLText) -> RelayFrame? {
      anyFrame(in: html).flatMap { QuotedHistory.begins(in: $0.preamble) ? nil : $0 }
    }

    /// The frame of a plain body: dashed marker lines; `nil` if there is none but in a mail that this one
    /// quotes.
    static func find(in plain: String) -> RelayFrame? {
      anyFrame(in: plain).flatMap { QuotedHistory.begins(in: $0.preamble) ? nil : $0 }
    }

    private static func anyFrame(in html: HTMLText) -> RelayFrame? {
      if let frame = html.frame {
        return RelayFrame(
          preamble: String(decoding: html.text[..<frame.lowerBound], as: UTF8.self),
          words: String(decoding: html.text[frame], as: UTF8.self),
          footerLinks: html.links.filter { $0.offset >= frame.upperBound }.map(\.target))
      }
      guard let markers = FrameMarkers(html.text) else { return nil }
      var frame = RelayFrame(html.text, markers)
      frame.footerLinks = html.links.filter { $0.offset >= markers.footerStart }.map(\.target)
      return frame
    }

    private static func anyFrame(in plain: String) -> RelayFrame? {
      let bytes = Array(plain.utf8)
      guard let markers = FrameMarkers(bytes) else { return nil }
      var frame = RelayFrame(bytes, markers)
      frame.footerLinks = SignedLink.links(in: bytes[markers.footerStart...])
      return frame
    }
  }

  extension RelayFrame {
    private init(_ bytes: [UInt8], _ markers: FrameMarkers) {
      preamble = String(decoding: bytes[..<markers.preambleEnd], as: UTF8.self)
      words = String(decoding: bytes[markers.wordsStart..<markers.wordsEnd], as: UTF8.self)
      footerLinks = []
    }
  }
#endif
